namespace MluviiBot.Extensions.OperatorHandOff;

/// <summary>What is kept about a conversation between its turns.</summary>
internal sealed class HandOffRecord
{
    /// <summary>When the guest was handed over; null while the bot has the conversation.</summary>
    public DateTimeOffset? HandedOverAt { get; set; }

    public string? Reason { get; set; }

    /// <summary>Whether the guest was passed on past the routing, which therefore cannot loop.</summary>
    public bool IsForwarded { get; set; }

    /// <summary>How often in a row the guest wrote again without a sign that somebody had had the conversation.</summary>
    public int UnclearReturns { get; set; }

    /// <summary>Reason of the hand-over that came straight back last; null when the last one did not.</summary>
    public string? CameStraightBack { get; set; }

    /// <summary>Reasons for which routing chose the bot again.</summary>
    public List<string> LoopedReasons { get; set; } = [];
}
