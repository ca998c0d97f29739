namespace MluviiBot.Dialogs.Menu;

/// <summary>How a topic ended: the result of its dialog. No result is as good as <see cref="Served"/>.</summary>
internal abstract record TopicEnd
{
    private TopicEnd()
    {
    }

    /// <summary>The guest was served; the menu comes again.</summary>
    /// <param name="Meanwhile">What the guest wrote and nobody has dealt with: his next wish. Null for nothing.</param>
    public sealed record Served(string? Meanwhile = null) : TopicEnd;

    /// <summary>The guest is to be handed over, with the reason of the topic.</summary>
    /// <param name="Meanwhile">What the guest wrote and nobody has dealt with: his message, when nobody can take him. Null for nothing.</param>
    public sealed record HumanWanted(string? Meanwhile = null) : TopicEnd;

    /// <summary>The guest is with an operator: the bot says nothing more.</summary>
    public sealed record WithOperator : TopicEnd;
}
