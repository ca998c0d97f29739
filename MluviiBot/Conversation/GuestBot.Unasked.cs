using Microsoft.Bot.Builder;
using MluviiBot.Dialogs.Forms;
using MluviiBot.Extensions.Activities;

namespace MluviiBot.Conversation;

// What the guest does beside writing, at any time: thanks for it, and the question that it interrupted comes again.
internal sealed partial class GuestBot
{
    protected override async Task OnHeroCardSubmissionAsync(ITurnContext turnContext, HeroCardSubmission submission, CancellationToken cancellationToken)
    {
        await turnContext.ThankForFormAsync(cancellationToken);
        await GoOnAsync(turnContext, cancellationToken);
    }

    protected override async Task OnHeroCardQuickReplyAsync(ITurnContext turnContext, HeroCardQuickReply reply, CancellationToken cancellationToken)
    {
        await turnContext.ThankForReplyAsync(reply, cancellationToken);
        await GoOnAsync(turnContext, cancellationToken);
    }

    protected override async Task OnGuestFileUploadAsync(ITurnContext turnContext, GuestFileUpload upload, CancellationToken cancellationToken)
    {
        await passedOn.TakeFileAsync(turnContext, upload.FileUrl, cancellationToken);
        await GoOnAsync(turnContext, cancellationToken);
    }

    protected override async Task OnGuestLocationAsync(ITurnContext turnContext, GuestLocation location, CancellationToken cancellationToken)
    {
        await passedOn.TakeLocationAsync(turnContext, location, cancellationToken);
        await GoOnAsync(turnContext, cancellationToken);
    }

    protected override async Task OnUnmatchedAsync(ITurnContext turnContext, MluviiActivity activity, CancellationToken cancellationToken)
    {
        await base.OnUnmatchedAsync(turnContext, activity, cancellationToken);

        if (activity is not ChatbotOpenFileUploadPromptResponse answer)
        {
            return;
        }

        await uploadWindow.NoteClosedAsync(turnContext, cancellationToken);

        // A guest may take longer for a file than the bot waits.
        if (answer.FileUrl is { Length: > 0 } late)
        {
            await passedOn.TakeFileAsync(turnContext, late, cancellationToken);
            await GoOnAsync(turnContext, cancellationToken);
        }
    }

    private async Task GoOnAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (!await RepromptDialogAsync(turnContext, cancellationToken))
        {
            await RunDialogAsync(turnContext, cancellationToken: cancellationToken);
        }
    }
}
