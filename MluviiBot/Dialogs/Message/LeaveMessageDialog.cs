using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using MluviiBot.Conversation;
using MluviiBot.Dialogs.Prompts;
using MluviiBot.Dialogs.Understanding;
using MluviiBot.Extensions.Cards;
using MluviiBot.Extensions.Requests;
using MluviiBot.Texts;

namespace MluviiBot.Dialogs.Message;

/// <summary>
/// Takes a message and a phone number or e-mail address, and sends both through mluvii's offline e-mail. One that is known is offered, and the guest may
/// say another. Begun with a <see cref="WrittenMessage"/>, asks for no message.
/// </summary>
internal sealed class LeaveMessageDialog : ComponentDialog
{
    private const string MessagePrompt = "message";
    private const string ContactPrompt = "contact";
    private const string KnownContactPrompt = "knownContact";
    private const string Confirmed = "confirmed";

    private static readonly Keywords Confirm = new(MessageTexts.ResourceManager, nameof(MessageTexts.ConfirmWords));

    private readonly GuestProfile _profile;
    private readonly string _location;

    public LeaveMessageDialog(GuestProfile profile, IOptions<GuestOptions> options)
        : base(nameof(LeaveMessageDialog))
    {
        _profile = profile;
        _location = options.Value.OfflineEmailLocation;
        AddDialog(new WaterfallDialog("steps", [AskMessageAsync, AskContactAsync, SendAsync]));
        AddDialog(new Question(MessagePrompt, () => MessageTexts.AskMessage, () => MessageTexts.AskMessageAgain, NotEmpty, options.Value.Attempts));
        AddDialog(new Question(ContactPrompt, () => MessageTexts.AskContact, () => MessageTexts.AskContactAgain, Contact, options.Value.Attempts));
        AddDialog(new Question(KnownContactPrompt, OfferContacts, ContactOrConfirmed, options.Value.Attempts));
    }

    private static async Task<DialogTurnResult> AskMessageAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.Options is not WrittenMessage { Text: var written })
        {
            return await step.PromptAsync(MessagePrompt, new PromptOptions(), cancellationToken);
        }

        await step.Context.SendActivityAsync(MessageTexts.PassingOn.With(written), cancellationToken: cancellationToken);
        return await step.NextAsync(written, cancellationToken);
    }

    private async Task<DialogTurnResult> AskContactAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        step.Values[MessagePrompt] = step.Result;
        var profile = await _profile.GetAsync(step.Context, cancellationToken);
        string[] known = [.. DetailReading.Contacts.Where(profile.ContainsKey).Select(contact => profile[contact])];
        step.Values[KnownContactPrompt] = known.FirstOrDefault();
        return known.Length > 0
            ? await step.PromptAsync(KnownContactPrompt, new PromptOptions { Choices = ChoiceFactory.ToChoices(known) }, cancellationToken)
            : await step.PromptAsync(ContactPrompt, new PromptOptions(), cancellationToken);
    }

    private async Task<DialogTurnResult> SendAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var contact = step.Result is Confirmed ? step.Values[KnownContactPrompt] : step.Result;
        var body = MessageTexts.Body.With(step.Values[MessagePrompt], contact);
        await step.SendGuestOfflineEmailAsync(MessageTexts.Subject, body, _location, MessageTexts.Sent.With(contact), cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    private static IMessageActivity OfferContacts(PromptOptions options, bool again) => options.Choices
        .Aggregate(GuestCard.Hero(again ? MessageTexts.AskContactAgain : MessageTexts.AskKnownContact), (card, contact) => card.WithButton(contact.Value))
        .ToMessage();

    private static string? ContactOrConfirmed(string text) => Confirm.AreAllOf(Words.Of(text)) ? Confirmed : Contact(text);

    private static string? NotEmpty(string text) => text.Length > 0 ? text : null;

    private static string? Contact(string text) => DetailReading.Contacts.Select(contact => contact.Read(text)).FirstOrDefault(value => value is not null);
}
