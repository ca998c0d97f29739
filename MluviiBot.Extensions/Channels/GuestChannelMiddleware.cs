using Microsoft.Bot.Builder;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace MluviiBot.Extensions.Channels;

/// <summary>
/// Knows the guest's channel, fits what the bot sends to it by <see cref="MluviiOptions.WhenUnsupported"/>, and gives the bot the value of
/// the button that the guest chose.
/// </summary>
/// <remarks>
/// <c>services.AddMluvii()</c> registers it; the adapter uses it, after <see cref="MluviiMiddleware"/>: <c>adapter.Use(middleware)</c>. What
/// it remembers lies in the <see cref="ConversationState"/> that is registered. Activities that are updated pass as they are.
/// </remarks>
public sealed partial class GuestChannelMiddleware : IMiddleware
{
    private readonly ConversationState _state;
    private readonly ChannelMemory _channels;
    private readonly OfferMemory _offers;
    private readonly OutgoingMessages _outgoing;
    private readonly GuestChannel _assumed;
    private readonly ILogger<GuestChannelMiddleware> _logger;

    /// <param name="state">State of the conversation.</param>
    /// <param name="capabilities">What channels can do.</param>
    /// <param name="options">The settings of mluvii.</param>
    /// <param name="logger">Where it is told what could not be sent.</param>
    public GuestChannelMiddleware(
        ConversationState state, ChannelCapabilities capabilities, IOptions<MluviiOptions> options, ILogger<GuestChannelMiddleware> logger)
    {
        ArgumentNullException.ThrowIfNull(options);
        _state = state;
        _assumed = new GuestChannel(options.Value.AssumedChannel);
        _channels = new ChannelMemory(state, _assumed);
        _offers = new OfferMemory(state);
        _outgoing = new OutgoingMessages(capabilities, options.Value.WhenUnsupported, logger);
        _logger = logger;
    }

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(next);
        var hasState = !string.IsNullOrEmpty(turnContext.Activity.Conversation?.Id) && !string.IsNullOrEmpty(turnContext.Activity.ChannelId);
        var changed = hasState && await TakeInAsync(turnContext, cancellationToken).ConfigureAwait(false);
        if (!hasState)
        {
            turnContext.SetGuestChannel(_assumed);
        }

        turnContext.OnSendActivities(async (_, activities, send) =>
        {
            var offer = OfferOfTurn.In(turnContext);
            var known = offer.Choices.Count;
            FittedMessages sent;
            try
            {
                sent = _outgoing.Fit(activities, turnContext.GetGuestChannel(), offer);
            }
            catch (UnsupportedOnChannelException)
            {
                // Nothing of it goes out, so nothing of it is offered.
                offer.Choices.RemoveRange(known, offer.Choices.Count - known);
                throw;
            }

            if (hasState && offer.Choices.Count > known)
            {
                await _offers.RememberAsync(turnContext, offer, cancellationToken).ConfigureAwait(false);
                changed = true;
            }

            return await sent.SendAsync(activities, send).ConfigureAwait(false);
        });
        await next(cancellationToken).ConfigureAwait(false);
        if (changed)
        {
            await _state.SaveChangesAsync(turnContext, force: false, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<bool> TakeInAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        turnContext.Activity.TryGetMluvii(out var activity);
        var (channel, isNews) = await _channels.LearnAsync(turnContext, activity, cancellationToken).ConfigureAwait(false);
        turnContext.SetGuestChannel(channel);
        if (isNews && (channel == GuestChannel.Phone || channel == GuestChannel.Other || !GuestChannel.Known.Contains(channel)))
        {
            Log.TextOnly(_logger, channel.Word, turnContext.Activity.Conversation.Id);
        }

        return await _offers.AnswerAsync(turnContext, cancellationToken).ConfigureAwait(false) || isNews;
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Conversation {ConversationId} is on channel {Channel}, which mluvii's tables do not name: texts only are sent.")]
        public static partial void TextOnly(ILogger logger, string channel, string conversationId);
    }
}
