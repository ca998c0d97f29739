using Microsoft.Bot.Builder;
using MluviiBot.Texts;

namespace MluviiBot.Conversation;

// A turn failed, and nothing of it was kept.
internal sealed partial class GuestBot
{
    private async Task RecoverAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var isStuck = await failedTurns.NoteAsync(turnContext, cancellationToken);
        if (isStuck)
        {
            Log.Stuck(logger, turnContext.Activity.Conversation?.Id);
            await version.ClearAsync(turnContext, cancellationToken);
        }

        if (!await handOff.IsWithOperatorAsync(turnContext, cancellationToken))
        {
            await turnContext.SendActivityAsync(isStuck ? GuestTexts.Stuck : GuestTexts.SomethingWentWrong, cancellationToken: cancellationToken);
            if (isStuck)
            {
                // What the guest wrote has failed already: it is no wish to begin with.
                turnContext.Activity.Text = null;
                await RunDialogAsync(turnContext, cancellationToken: cancellationToken);
            }
        }

        await Conversation.SaveChangesAsync(turnContext, false, cancellationToken);
        await Guest.SaveChangesAsync(turnContext, false, cancellationToken);
    }
}
