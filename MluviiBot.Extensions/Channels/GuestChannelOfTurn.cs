using Microsoft.Bot.Builder;

namespace MluviiBot.Extensions.Channels;

/// <summary>The guest's channel in a turn.</summary>
public static class GuestChannelOfTurn
{
    /// <summary>The guest's channel: as mluvii told it in this conversation, and <see cref="MluviiOptions.AssumedChannel"/> until then.</summary>
    /// <remarks><see cref="GuestChannelMiddleware"/> learns it; without the middleware it stays the assumed one.</remarks>
    /// <param name="turnContext">The turn.</param>
    public static GuestChannel GetGuestChannel(this ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.TurnState.Get<Known>()?.Channel
            ?? new GuestChannel(turnContext.TurnState.Get<MluviiOptions>()?.AssumedChannel ?? GuestChannel.WebChat.Word);
    }

    internal static void SetGuestChannel(this ITurnContext turnContext, GuestChannel channel) => turnContext.TurnState.Set(new Known(channel));

    private sealed record Known(GuestChannel Channel);
}
