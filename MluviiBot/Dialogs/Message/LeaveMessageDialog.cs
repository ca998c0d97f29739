using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Extensions.Options;
using MluviiBot.Dialogs.Prompts;
using MluviiBot.Dialogs.Understanding;
using MluviiBot.Extensions.Requests;
using MluviiBot.Texts;

namespace MluviiBot.Dialogs.Message;

/// <summary>Takes a message and a phone number or e-mail address, and sends both through mluvii's offline e-mail.</summary>
internal sealed class LeaveMessageDialog : ComponentDialog
{
    private const string MessagePrompt = "message";
    private const string ContactPrompt = "contact";

    private readonly string _location;

    public LeaveMessageDialog(IOptions<GuestOptions> options)
        : base(nameof(LeaveMessageDialog))
    {
        _location = options.Value.OfflineEmailLocation;
        AddDialog(new WaterfallDialog("steps", [AskMessageAsync, AskContactAsync, SendAsync]));
        AddDialog(new Question(MessagePrompt, () => MessageTexts.AskMessage, () => MessageTexts.AskMessageAgain, NotEmpty, options.Value.Attempts));
        AddDialog(new Question(ContactPrompt, () => MessageTexts.AskContact, () => MessageTexts.AskContactAgain, Contact, options.Value.Attempts));
    }

    private static Task<DialogTurnResult> AskMessageAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.PromptAsync(MessagePrompt, new PromptOptions(), cancellationToken);

    private static Task<DialogTurnResult> AskContactAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        step.Values[MessagePrompt] = step.Result;
        return step.PromptAsync(ContactPrompt, new PromptOptions(), cancellationToken);
    }

    private async Task<DialogTurnResult> SendAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var body = MessageTexts.Body.With(step.Values[MessagePrompt], step.Result);
        var sent = MessageTexts.Sent.With(step.Result);
        await step.SendGuestOfflineEmailAsync(MessageTexts.Subject, body, _location, sent, cancellationToken);
        return await step.EndDialogAsync(cancellationToken: cancellationToken);
    }

    private static string? NotEmpty(string text) => text.Length > 0 ? text : null;

    private static string? Contact(string text) => PhoneNumber.Read(text) ?? EmailAddress.Read(text);
}
