using Microsoft.Bot.Builder;
using MluviiBot.Extensions.Activities;

namespace MluviiBot.Extensions.Channels;

/// <summary>Remembers the channel of a conversation, as not every activity tells it.</summary>
internal sealed class ChannelMemory(ConversationState state, GuestChannel assumed)
{
    private readonly IStatePropertyAccessor<string> _words = state.CreateProperty<string>("MluviiGuestChannel");

    /// <summary>The channel, and whether it was learnt in this turn.</summary>
    public async Task<(GuestChannel Channel, bool IsNews)> LearnAsync(ITurnContext turnContext, MluviiActivity? activity, CancellationToken cancellationToken)
    {
        var known = await _words.GetAsync(turnContext, null, cancellationToken).ConfigureAwait(false) is { Length: > 0 } word
            ? new GuestChannel(word)
            : (GuestChannel?)null;
        if (activity is null || GuestChannel.Of(activity) is not { } told || told == known)
        {
            return (known ?? assumed, false);
        }

        // The ids of a guest may say less than the source did: a cookie does not make a call a chat.
        if (known is not null && activity.Source is null && told == GuestChannel.WebChat)
        {
            return (known.Value, false);
        }

        await _words.SetAsync(turnContext, told.Word, cancellationToken).ConfigureAwait(false);
        return (told, true);
    }
}
