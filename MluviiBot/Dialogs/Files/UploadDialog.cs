using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using MluviiBot.Dialogs.Menu;
using MluviiBot.Dialogs.Understanding;
using MluviiBot.Extensions;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Requests;
using MluviiBot.Texts;

namespace MluviiBot.Dialogs.Files;

/// <summary>Opens a window in which the guest picks a file, where the channel has one, and says how to send a file elsewhere.</summary>
internal sealed class UploadDialog : ComponentDialog
{
    private static readonly Keywords No = new(AnywhereTexts.ResourceManager, nameof(AnywhereTexts.NoWords));

    private readonly PassedOn _passedOn;
    private readonly UploadWindow _window;
    private readonly TimeSpan _timeout;

    public UploadDialog(PassedOn passedOn, UploadWindow window, IOptions<FilesOptions> options)
        : base(nameof(UploadDialog))
    {
        _passedOn = passedOn;
        _window = window;
        _timeout = options.Value.UploadTimeout;
        AddDialog(new WaterfallDialog("steps", [OpenAsync, TakeAsync]));
        InitialDialogId = "steps";
    }

    protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
    {
        // The window waits for minutes: a guest who writes must not.
        var activity = innerDc.Context.Activity;
        if (activity is { Type: ActivityTypes.Message, Text.Length: > 0 })
        {
            return No.AreAllOf(Words.Of(activity.Text))
                ? await EndAsync(innerDc, FilesTexts.NoFile, cancellationToken)
                : await StillOpenAsync(innerDc.Context, cancellationToken);
        }

        // A file by the paper clip is as good.
        return activity.TryGetMluvii(out var mluvii) && mluvii is GuestFileUpload { FileUrl: { Length: > 0 } address }
            ? await TakeFileAsync(innerDc, address, cancellationToken)
            : await base.OnContinueDialogAsync(innerDc, cancellationToken);
    }

    protected override async Task OnRepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        await StillOpenAsync(turnContext, cancellationToken);
        await base.OnRepromptDialogAsync(turnContext, instance, cancellationToken);
    }

    private async Task<DialogTurnResult> OpenAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (await _window.IsOpenAsync(step.Context, cancellationToken))
        {
            // The guest would not do without it, after all; what is chosen there counts at any time.
            return await step.EndTopicAsync(FilesTexts.WindowWaits, new TopicEnd.Served(), cancellationToken);
        }

        var result = await step.PromptForFileAsync(_timeout, cancellationToken);
        if (result.Status is DialogTurnStatus.Waiting)
        {
            await _window.NoteOpenedAsync(step.Context, cancellationToken);
            await step.Context.SendActivityAsync(FilesTexts.WindowOpen, cancellationToken: cancellationToken);
        }

        return result;
    }

    private async Task<DialogTurnResult> TakeAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.Result is MluviiAnswer<ChatbotOpenFileUploadPromptResponse>.Answered)
        {
            await _window.NoteClosedAsync(step.Context, cancellationToken);
        }

        return step.Result switch
        {
            MluviiAnswer<ChatbotOpenFileUploadPromptResponse>.Answered { Response.FileUrl: { Length: > 0 } address } =>
                await TakeFileAsync(step, address, cancellationToken),
            MluviiAnswer<ChatbotOpenFileUploadPromptResponse>.Answered => await EndAsync(step, FilesTexts.NoFile, cancellationToken),
            MluviiAnswer<ChatbotOpenFileUploadPromptResponse>.TimedOut => await EndAsync(step, FilesTexts.NoFileInTime, cancellationToken),
            _ => await EndAsync(step, FilesTexts.HowToSend, cancellationToken),
        };
    }

    private async Task<DialogTurnResult> TakeFileAsync(DialogContext dialog, string address, CancellationToken cancellationToken)
    {
        await dialog.CancelAllDialogsAsync(cancellationToken);
        await _passedOn.TakeFileAsync(dialog.Context, address, cancellationToken);
        return await dialog.EndDialogAsync(new TopicEnd.Served(), cancellationToken);
    }

    private static async Task<DialogTurnResult> StillOpenAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        await turnContext.SendActivityAsync(FilesTexts.WindowStillOpen, cancellationToken: cancellationToken);
        return EndOfTurn;
    }

    // Whatever waits inside is given up.
    private static async Task<DialogTurnResult> EndAsync(DialogContext dialog, string text, CancellationToken cancellationToken)
    {
        await dialog.CancelAllDialogsAsync(cancellationToken);
        return await dialog.EndTopicAsync(text, new TopicEnd.Served(), cancellationToken);
    }
}
