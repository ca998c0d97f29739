using Microsoft.Bot.Builder;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using MluviiBot.Extensions.Handling;
using MluviiBot.Extensions.Telemetry;

namespace MluviiBot.Extensions.OperatorHandOff;

/// <summary>Knows who has a conversation, the bot or an operator, and whether routing sends it round in circles.</summary>
/// <remarks>
/// <see cref="MluviiActivityHandler"/> notes every <c>HandOff</c> and <c>Forward</c> that the bot sends, keeps silent until the conversation comes
/// back, and says how it came back.
/// </remarks>
public sealed partial class HandOffState
{
    // A guest may well be passed back and hand over again; nobody says so on Bot Framework.
    private const int UnclearReturnsOfALoop = 3;

    private readonly IStatePropertyAccessor<HandOffRecord> _records;
    private readonly MluviiOptions _options;
    private readonly TimeProvider _time;
    private readonly ILogger _log;

    /// <param name="conversation">Where it is kept.</param>
    /// <param name="options">Settings; the defaults when there are none.</param>
    /// <param name="time">The clock; the system's when there is none.</param>
    /// <param name="logs">Where to log; nowhere when there is none.</param>
    public HandOffState(
        ConversationState conversation, IOptions<MluviiOptions>? options = null, TimeProvider? time = null, ILoggerFactory? logs = null)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        _records = conversation.CreateProperty<HandOffRecord>("MluviiHandOff");
        _options = options?.Value ?? new MluviiOptions();
        _time = time ?? TimeProvider.System;
        _log = (logs ?? NullLoggerFactory.Instance).CreateLogger<HandOffState>();
    }

    /// <summary>Whether the guest was handed over and has not come back.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task<bool> IsWithOperatorAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
        await _records.GetAsync(turnContext, null, cancellationToken).ConfigureAwait(false) is { HandedOverAt: not null };

    /// <summary>Whether a hand-over for this reason came straight back to the bot in this conversation; another one would do so too.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="reason">The reason; null for none.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task<bool> IsLoopingAsync(ITurnContext turnContext, string? reason, CancellationToken cancellationToken = default) =>
        await _records.GetAsync(turnContext, null, cancellationToken).ConfigureAwait(false) is { } record
        && record.LoopedReasons.Contains(reason ?? string.Empty);

    /// <summary>Notes that the bot gave the conversation away. Once is enough; noted again, what was noted stays.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="reason">Why; null when not known.</param>
    /// <param name="isForwarded">Passed on with <c>Forward</c>, past the routing.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task HandedOverAsync(
        ITurnContext turnContext, string? reason = null, bool isForwarded = false, CancellationToken cancellationToken = default)
    {
        var record = await _records.GetAsync(turnContext, () => new HandOffRecord(), cancellationToken).ConfigureAwait(false);
        if (record.HandedOverAt is not null)
        {
            return;
        }

        record.HandedOverAt = _time.GetUtcNow();
        record.Reason = reason;
        record.IsForwarded = isForwarded;
        MluviiTelemetry.HandedOver(isForwarded);
        Log.HandedOver(_log, turnContext.Activity.Conversation?.Id, reason, isForwarded);
    }

    /// <summary>Takes the conversation back if what came means that it is the bot's again.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="guestWrote">The guest wrote; otherwise mluvii started the conversation.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>How it came back; null when it is still with the operator, or never left.</returns>
    internal async Task<GuestReturn?> TakeBackAsync(ITurnContext turnContext, bool guestWrote, CancellationToken cancellationToken)
    {
        var record = await _records.GetAsync(turnContext, null, cancellationToken).ConfigureAwait(false);
        if (record?.HandedOverAt is not { } handedOverAt)
        {
            return null;
        }

        var after = _time.GetUtcNow() - handedOverAt;
        if (guestWrote && after < _options.SilenceAfterHandOff)
        {
            return null;
        }

        var loop = !record.IsForwarded && IsLoop(record, after, guestWrote);
        if (loop && !record.LoopedReasons.Contains(record.Reason ?? string.Empty))
        {
            record.LoopedReasons.Add(record.Reason ?? string.Empty);
        }

        record.HandedOverAt = null;
        if (loop)
        {
            Log.RoutingLoop(_log, turnContext.Activity.Conversation?.Id, record.Reason, after.TotalSeconds);
        }
        else
        {
            Log.Returned(_log, turnContext.Activity.Conversation?.Id, after.TotalSeconds);
        }

        return new GuestReturn(after, loop, record.Reason, guestWrote);
    }

    private bool IsLoop(HandOffRecord record, TimeSpan after, bool guestWrote)
    {
        record.UnclearReturns = guestWrote ? record.UnclearReturns + 1 : 0;
        if (guestWrote)
        {
            return record.UnclearReturns >= UnclearReturnsOfALoop;
        }

        // mluvii does not say who had the guest: once it may have been an operator who gave him back at once, hardly twice in a row.
        var reason = after < _options.RoutingLoopWindow ? record.Reason ?? string.Empty : null;
        var isLoop = reason is not null && reason == record.CameStraightBack;
        record.CameStraightBack = isLoop ? null : reason;
        return isLoop;
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Conversation {ConversationId} was handed over; reason {Reason}, past the routing: {IsForwarded}.")]
        public static partial void HandedOver(ILogger logger, string? conversationId, string? reason, bool isForwarded);

        [LoggerMessage(2, LogLevel.Information, "Conversation {ConversationId} came back to the bot {Seconds} s after the hand-over.")]
        public static partial void Returned(ILogger logger, string? conversationId, double seconds);

        [LoggerMessage(3, LogLevel.Warning, "Routing loop: conversation {ConversationId}, handed over with reason {Reason}, came back to the bot "
            + "after {Seconds} s with nobody in between. In mluvii's routing the row of the bot must not apply to this reason, and a group must.")]
        public static partial void RoutingLoop(ILogger logger, string? conversationId, string? reason, double seconds);
    }
}
