using System.Text.Json.Serialization;

namespace MluviiBot.Extensions.Activities;

/// <summary>A message in words, from the guest or to the guest. A pressed button arrives as one too.</summary>
/// <remarks>
/// Both ways. API chatbot only (on Bot Framework it is an ordinary message); every channel.
/// Source: <see href="https://docs.mluvii.com/en/for-it-specialists/chatbot-connection/supported-activities-and-events#incoming-message">mluvii's page</see>.
/// </remarks>
public sealed record Text : MluviiActivity
{
    /// <inheritdoc/>
    public override string Activity => nameof(Text);

    /// <summary>
    /// The words; <c>text</c> on the wire. To the guest only <c>strong</c>, <c>em</c> and <c>a</c> keep their meaning, other tags are stripped.
    /// From the guest it may be HTML-escaped, or the title or value of a button. Missing when there are none.
    /// </summary>
    [JsonPropertyName("Text")]
    public string? Value { get; init; }
}
