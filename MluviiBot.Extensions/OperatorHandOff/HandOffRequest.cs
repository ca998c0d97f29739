namespace MluviiBot.Extensions.OperatorHandOff;

/// <summary>What <see cref="HandOffDialog"/> begins with; a text alone is taken for the reason.</summary>
/// <param name="Reason">
/// Value of the parameter that routing looks at, such as <c>Sales</c>. Routing needs a row with a condition on it, before the row of the bot.
/// </param>
public sealed record HandOffRequest(string Reason)
{
    /// <summary>The parameter that mluvii's own example of routing uses.</summary>
    public const string DefaultParameter = "HandoffReason";

    /// <summary>Name of the parameter; <see cref="DefaultParameter"/> by default.</summary>
    public string Parameter { get; init; } = DefaultParameter;
}
