namespace Microsoft.Bot.Schema;

/// <summary>Values of <see cref="SemanticAction.State"/>.</summary>
public static class SemanticActionStates
{
    public const string Continue = "continue";

    public const string Done = "done";

    public const string Start = "start";
}
