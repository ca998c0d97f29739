namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How a prompt shows its choices.</summary>
public enum ListStyle
{
    /// <summary>Not at all.</summary>
    None = 0,

    /// <summary>As suits the channel, see <see cref="ChoiceFactory"/>.</summary>
    Auto = 1,

    /// <summary>In one line of text.</summary>
    Inline = 2,

    /// <summary>As a numbered list.</summary>
    List = 3,

    /// <summary>As quick replies.</summary>
    SuggestedAction = 4,

    /// <summary>As buttons of a hero card.</summary>
    HeroCard = 5,
}
