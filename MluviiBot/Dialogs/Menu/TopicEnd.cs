namespace MluviiBot.Dialogs.Menu;

/// <summary>How a topic ended: the result of its dialog. No result is as good as <see cref="Served"/>.</summary>
internal abstract record TopicEnd
{
    private TopicEnd()
    {
    }

    /// <summary>The guest was served; the menu comes again.</summary>
    /// <param name="Wish">What the guest wrote meanwhile and nobody has dealt with; null for nothing.</param>
    public sealed record Served(string? Wish = null) : TopicEnd;

    /// <summary>The guest is to be handed over, with the reason of the topic.</summary>
    public sealed record HumanWanted : TopicEnd;

    /// <summary>The guest is with an operator: the bot says nothing more.</summary>
    public sealed record WithOperator : TopicEnd;
}
