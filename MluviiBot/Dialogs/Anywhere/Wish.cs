namespace MluviiBot.Dialogs.Anywhere;

/// <summary>What a guest can ask for in the middle of anything.</summary>
internal enum Wish
{
    /// <summary>To read what the bot can do; then the question comes again.</summary>
    Help,

    /// <summary>To leave what is going on.</summary>
    Cancel,

    /// <summary>To begin again, with nothing kept of what was going on.</summary>
    StartOver,

    /// <summary>To talk to a human.</summary>
    Human,

    /// <summary>To be greeted, or to greet back: no answer to a question, which comes again.</summary>
    Hello,

    /// <summary>To thank or to take leave: no answer to a question either, but the guest may be gone, and is not asked again.</summary>
    Thanks,
}
