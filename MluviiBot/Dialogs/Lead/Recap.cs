using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using MluviiBot.Conversation;
using MluviiBot.Dialogs.Understanding;
using MluviiBot.Texts;

namespace MluviiBot.Dialogs.Lead;

/// <summary>All details at once, to be confirmed or corrected one by one.</summary>
internal static class Recap
{
    /// <summary>The answer when all is right; else the name of a <see cref="Detail"/>.</summary>
    public const string Confirmed = "confirmed";

    /// <summary>In Markdown, a line end that stays one; plain text shows the same.</summary>
    private const string NextLine = "  \n";

    private static readonly string[] Answers = [Confirmed, .. Enum.GetNames<Detail>()];

    private static readonly Keywords Confirm = new(LeadTexts.ResourceManager, nameof(LeadTexts.ConfirmWords));

    public static IMessageActivity Show(PromptOptions options, bool again)
    {
        var details = LeadProgress.From(options.Validations).Details;
        var lines = details.OrderBy(detail => detail.Key)
            .Select(detail => LeadTexts.Item.With(DetailTexts.Label(detail.Key), detail.Value.Length > 0 ? detail.Value : LeadTexts.Missing));
        var buttons = details.Keys.Order().Select(detail => LeadTexts.Correct.With(DetailTexts.Label(detail))).Prepend(LeadTexts.Confirm);
        var card = new HeroCard(
            again ? LeadTexts.RecapAgain : LeadTexts.Recap,
            text: string.Join(NextLine, lines),
            buttons: [.. buttons.Select(title => new CardAction(ActionTypes.ImBack, title, value: title))]);
        return MessageFactory.Attachment(card.ToAttachment());
    }

    /// <summary>What the guest wants, in words or by a button's number; null when it is not clear. "The phone is not right" is about the phone.</summary>
    public static string? Read(string text) => DetailTexts.Named(text)?.ToString() ?? (Confirm.AreIn(text) ? Confirmed : LineNumber.Pick(text, Answers));
}
