using System.Globalization;
using System.Net.Mail;
using System.Text.RegularExpressions;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Extensions.Options;
using MluviiBot.Extensions;
using MluviiBot.Extensions.Activities;
using MluviiBot.Texts;

namespace MluviiBot.Dialogs;

/// <summary>Takes a message and a phone number or e-mail address, and sends both through mluvii's offline e-mail.</summary>
internal sealed partial class LeaveMessageDialog : ComponentDialog
{
    private const string MessagePrompt = "message";
    private const string ContactPrompt = "contact";

    private readonly string _location;

    public LeaveMessageDialog(IOptions<GuestOptions> options)
        : base(nameof(LeaveMessageDialog))
    {
        _location = options.Value.OfflineEmailLocation;
        AddDialog(new WaterfallDialog("steps", [AskMessageAsync, AskContactAsync, SendAsync]));
        AddDialog(new TextPrompt(MessagePrompt));
        AddDialog(new TextPrompt(ContactPrompt, (prompt, _) => Task.FromResult(prompt.Recognized.Succeeded && IsContact(prompt.Recognized.Value))));
        InitialDialogId = "steps";
    }

    private static Task<DialogTurnResult> AskMessageAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.PromptAsync(MessagePrompt, new PromptOptions { Prompt = MessageFactory.Text(GuestTexts.AskMessage) }, cancellationToken);

    private static Task<DialogTurnResult> AskContactAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        step.Values[MessagePrompt] = step.Result;
        return step.PromptAsync(
            ContactPrompt,
            new PromptOptions { Prompt = MessageFactory.Text(GuestTexts.AskContact), RetryPrompt = MessageFactory.Text(GuestTexts.AskContactAgain) },
            cancellationToken);
    }

    private async Task<DialogTurnResult> SendAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var email = new SendGuestOfflineEmail
        {
            Subject = GuestTexts.MessageSubject,
            Message = string.Format(CultureInfo.CurrentCulture, GuestTexts.MessageBody, step.Values[MessagePrompt], step.Result),
            Location = _location,
        };
        await step.Context.SendMluviiAsync(email, GuestTexts.MessageSent, cancellationToken);
        return await step.EndDialogAsync(cancellationToken: cancellationToken);
    }

    private static bool IsContact(string text) => PhoneNumber().IsMatch(text) || MailAddress.TryCreate(text.Trim(), out _);

    [GeneratedRegex(@"^\s*(\+|00)?[0-9][0-9 ()/.\-]{7,18}\s*$", RegexOptions.NonBacktracking)]
    private static partial Regex PhoneNumber();
}
