using Microsoft.Bot.Builder;

namespace MluviiBot.Conversation;

/// <summary>
/// Counts turns of a conversation that fail one after another. One is an accident, and the guest may try again; the second means that the dialogs are
/// stuck: they would fail at every message.
/// </summary>
internal sealed class FailedTurns(ConversationState conversation)
{
    private const int Stuck = 2;

    private readonly IStatePropertyAccessor<int> _inARow = conversation.CreateProperty<int>("FailedTurns");

    /// <summary>A turn begins. Should it fail, this too is undone.</summary>
    public async Task BeginAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (await _inARow.GetAsync(turnContext, () => 0, cancellationToken) > 0)
        {
            await _inARow.DeleteAsync(turnContext, cancellationToken);
        }
    }

    /// <summary>A turn failed, and all that it did is undone.</summary>
    /// <returns>Whether the dialogs are stuck; the count then begins anew.</returns>
    public async Task<bool> NoteAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var inARow = await _inARow.GetAsync(turnContext, () => 0, cancellationToken) + 1;
        await _inARow.SetAsync(turnContext, inARow % Stuck, cancellationToken);
        return inARow >= Stuck;
    }
}
