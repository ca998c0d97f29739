using MluviiBot.Simulator.Sessions;

namespace MluviiBot.Simulator.Scripts.Playing;

/// <summary>One thing that a bot shows, of those that a message may hold.</summary>
internal sealed record ShownPart(PartKind Kind, TranscriptEntry Entry)
{
    /// <summary>The words of a message, or those of its only card.</summary>
    public string? Text => Entry.Text ?? (Entry.Cards is [var card] ? WordsOf(card) : null);

    /// <summary>The titles of all buttons, below the message or on its cards.</summary>
    public IReadOnlyList<string> Buttons => [.. Entry.Cards.SelectMany(card => card.Buttons).Concat(Entry.Buttons).Select(button => button.Title)];

    /// <summary>What an entry of the transcript consists of, in the order in which it is looked at.</summary>
    public static IEnumerable<ShownPart> Of(TranscriptEntry entry)
    {
        if (entry.Text is not null)
        {
            yield return new ShownPart(PartKind.Words, entry);
        }
        else if (entry.Cards.Count == 1)
        {
            yield return new ShownPart(PartKind.CardWords, entry);
        }

        if (entry.Cards.Count > 0)
        {
            yield return new ShownPart(PartKind.Cards, entry);
        }

        if (entry.Buttons.Count > 0 || entry.Cards.Any(card => card.Buttons.Count > 0))
        {
            yield return new ShownPart(PartKind.Buttons, entry);
        }

        if (entry.Form is not null)
        {
            yield return new ShownPart(PartKind.Form, entry);
        }

        if (entry.File is not null)
        {
            yield return new ShownPart(PartKind.File, entry);
        }
    }

    /// <summary>What the guest sees, in words for messages.</summary>
    public override string ToString() => Kind switch
    {
        PartKind.Words => $"the bot said \"{Text}\"",
        PartKind.CardWords or PartKind.Cards => $"the bot showed {string.Join(", ", Entry.Cards.Select(CardText))}",
        PartKind.Buttons => $"the bot showed the buttons [{string.Join(", ", Buttons)}]",
        PartKind.Form => $"the bot showed the form \"{Entry.Form!.Title}\"",
        _ => $"the bot showed the file \"{Entry.File!.Name}\"",
    };

    private static string WordsOf(ShownCard card) =>
        string.Join('\n', new[] { card.Title, card.Subtitle, card.Text }.Where(text => !string.IsNullOrEmpty(text)));

    private static string CardText(ShownCard card) => $"the card \"{card.Title ?? card.Text}\"";
}
