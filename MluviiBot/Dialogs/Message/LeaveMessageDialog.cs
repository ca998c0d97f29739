using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Extensions.Options;
using MluviiBot.Conversation;
using MluviiBot.Dialogs.Prompts;
using MluviiBot.Extensions.Requests;
using MluviiBot.Texts;

namespace MluviiBot.Dialogs.Message;

/// <summary>
/// Takes a message and, unless it is known, a phone number or e-mail address, and sends both through mluvii's offline e-mail. Begun with a
/// <see cref="WrittenMessage"/>, asks for no message.
/// </summary>
internal sealed class LeaveMessageDialog : ComponentDialog
{
    private const string MessagePrompt = "message";
    private const string ContactPrompt = "contact";

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
        var known = await _profile.GetAsync(step.Context, cancellationToken);
        return known.TryGetValue(Detail.Phone, out var contact) || known.TryGetValue(Detail.Email, out contact)
            ? await step.NextAsync(contact, cancellationToken)
            : await step.PromptAsync(ContactPrompt, new PromptOptions(), cancellationToken);
    }

    private async Task<DialogTurnResult> SendAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var body = MessageTexts.Body.With(step.Values[MessagePrompt], step.Result);
        await step.SendGuestOfflineEmailAsync(MessageTexts.Subject, body, _location, MessageTexts.Sent.With(step.Result), cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    private static string? NotEmpty(string text) => text.Length > 0 ? text : null;

    private static string? Contact(string text) => Detail.Phone.Read(text) ?? Detail.Email.Read(text);
}
