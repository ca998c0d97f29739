using Microsoft.Bot.Schema;

namespace MluviiBot.Extensions.Cards;

/// <summary>An Adaptive Card as cards that mluvii shows.</summary>
/// <param name="Attachments">Hero and thumbnail cards, in order; at least one.</param>
/// <param name="Lost">What could not be carried over, by type and id, as <c>Input.Text 'email'</c>; empty when nothing was lost.</param>
public sealed record TranslatedCard(IReadOnlyList<Attachment> Attachments, IReadOnlyList<string> Lost);
