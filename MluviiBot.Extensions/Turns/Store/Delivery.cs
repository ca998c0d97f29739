namespace MluviiBot.Extensions.Turns;

/// <summary>An activity on its way out.</summary>
public sealed record Delivery
{
    /// <summary>Of the bot's choosing and unique: a repeated delivery carries the same.</summary>
    public required string Id { get; init; }

    /// <summary>Which connection delivers it.</summary>
    public required string Connection { get; init; }

    /// <summary>The activity as JSON.</summary>
    public required string Payload { get; init; }

    /// <summary>How often it was tried in vain.</summary>
    public int Attempts { get; init; }

    /// <summary>Not to be tried before; null: at once.</summary>
    public DateTimeOffset? NotBefore { get; init; }
}
