namespace MluviiBot.Extensions.Channels;

/// <summary>One choice that the guest was offered, kept in the state of the conversation until it is made or another offer comes.</summary>
internal sealed class OfferedChoice
{
    /// <summary>The number before it in a text; null for a button.</summary>
    public int? Number { get; set; }

    public string Title { get; set; } = string.Empty;

    /// <summary>The title as it was shown, when it had to be shortened.</summary>
    public string? ShownAs { get; set; }

    /// <summary>What the bot gets.</summary>
    public string Value { get; set; } = string.Empty;

    /// <summary>JSON that goes with the value, of a card whose button carried more than text.</summary>
    public string? Data { get; set; }
}
