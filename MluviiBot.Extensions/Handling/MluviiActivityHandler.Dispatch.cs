using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Requests;

namespace MluviiBot.Extensions.Handling;

// What Bot Framework calls, and the way from there to the typed methods.
public partial class MluviiActivityHandler
{
    /// <inheritdoc/>
    protected override async Task OnConversationUpdateActivityAsync(
        ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        // The base class does not expect a member that is null.
        turnContext.Activity.MembersAdded = turnContext.Activity.MembersAdded?.OfType<ChannelAccount>().ToList();
        turnContext.Activity.MembersRemoved = turnContext.Activity.MembersRemoved?.OfType<ChannelAccount>().ToList();

        // The bot itself was added; Direct Line reports the guest with his first message only.
        if (turnContext.Activity.MembersAdded?.Any(member => member.Id is { } id && id == turnContext.Activity.Recipient?.Id) == true)
        {
            await OpenAsync(turnContext, cancellationToken).ConfigureAwait(false);
        }

        await base.OnConversationUpdateActivityAsync(turnContext, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (string.IsNullOrEmpty(turnContext.Activity.Text) && turnContext.Activity.TryGetMluvii(out var mluvii))
        {
            await ReceiveAsync(turnContext, mluvii, cancellationToken).ConfigureAwait(false);
            return;
        }

        if (await _services.HandOff.TakeBackAsync(turnContext, guestWrote: true, cancellationToken).ConfigureAwait(false) is { } back)
        {
            await OnConversationReturnedAsync(turnContext, back, cancellationToken).ConfigureAwait(false);
        }
        else if (await IsSilentAsync(turnContext, ActivityTypes.Message, cancellationToken).ConfigureAwait(false))
        {
            return;
        }

        await StartOnceAsync(turnContext, ConversationStart.GuestWrote, cancellationToken).ConfigureAwait(false);
        if (!await _dialogs.ContinueAsync(turnContext, cancellationToken).ConfigureAwait(false))
        {
            await OnGuestMessageAsync(turnContext, new GuestMessage(turnContext.Activity.Text), cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    protected override async Task OnEventActivityAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (turnContext.Activity.TryGetMluvii(out var mluvii))
        {
            await ReceiveAsync(turnContext, mluvii, cancellationToken).ConfigureAwait(false);
        }
        else if (await ReceiptAsync(turnContext, cancellationToken).ConfigureAwait(false) is not MluviiReceipt.Stale
            && !await IsSilentAsync(turnContext, ActivityTypes.Event, cancellationToken).ConfigureAwait(false)
            && !await _dialogs.ContinueAsync(turnContext, cancellationToken).ConfigureAwait(false))
        {
            await base.OnEventActivityAsync(turnContext, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    protected override Task OnEndOfConversationActivityAsync(
        ITurnContext<IEndOfConversationActivity> turnContext, CancellationToken cancellationToken) =>
        EndAsync(turnContext, cancellationToken);

    private async Task ReceiveAsync(ITurnContext turnContext, MluviiActivity mluvii, CancellationToken cancellationToken)
    {
        if (MluviiActivities.UnreadableMembers(mluvii) is { Count: > 0 } members)
        {
            Log.Unreadable(_services.Log, mluvii.Activity, ConversationOf(turnContext), string.Join(", ", members));
        }

        switch (mluvii)
        {
            case Ping:
                return;
            case ConversationStarted:
                await OpenAsync(turnContext, cancellationToken).ConfigureAwait(false);
                return;
            case ConversationEnded:
                await EndAsync(turnContext, cancellationToken).ConfigureAwait(false);
                return;
        }

        var receipt = await ReceiptAsync(turnContext, cancellationToken).ConfigureAwait(false);
        if (await IsSilentAsync(turnContext, mluvii.Activity, cancellationToken).ConfigureAwait(false))
        {
            return;
        }

        if (mluvii is GuestLocation || (receipt is MluviiReceipt.Unrelated && mluvii is not UnknownActivity))
        {
            await StartOnceAsync(turnContext, ConversationStart.Event, cancellationToken).ConfigureAwait(false);
        }

        if (receipt is MluviiReceipt.Unawaited || !await _dialogs.ContinueAsync(turnContext, cancellationToken).ConfigureAwait(false))
        {
            await HandleAsync(turnContext, mluvii, cancellationToken).ConfigureAwait(false);
        }
    }

    private Task HandleAsync(ITurnContext turnContext, MluviiActivity mluvii, CancellationToken cancellationToken) => mluvii switch
    {
        _ when _handlings.TryGetValue(mluvii.GetType(), out var handling) => handling.Handle(turnContext, mluvii, cancellationToken),
        HeroCardSubmission submission => OnHeroCardSubmissionAsync(turnContext, submission, cancellationToken),
        HeroCardQuickReply reply => OnHeroCardQuickReplyAsync(turnContext, reply, cancellationToken),
        GuestFileUpload upload => OnGuestFileUploadAsync(turnContext, upload, cancellationToken),
        GuestLocation location => OnGuestLocationAsync(turnContext, location, cancellationToken),
        Text text => OnGuestMessageAsync(turnContext, new GuestMessage(text.Value), cancellationToken),
        UnknownActivity unknown => OnUnknownActivityAsync(turnContext, unknown, cancellationToken),
        _ => OnUnmatchedAsync(turnContext, mluvii, cancellationToken),
    };

    private async Task OpenAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (await _services.HandOff.TakeBackAsync(turnContext, guestWrote: false, cancellationToken).ConfigureAwait(false) is { } back)
        {
            await OnConversationReturnedAsync(turnContext, back, cancellationToken).ConfigureAwait(false);
        }
        else
        {
            await StartOnceAsync(turnContext, ConversationStart.Opened, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task StartOnceAsync(ITurnContext turnContext, ConversationStart start, CancellationToken cancellationToken)
    {
        if (!await _started.GetAsync(turnContext, () => false, cancellationToken).ConfigureAwait(false))
        {
            await _started.SetAsync(turnContext, true, cancellationToken).ConfigureAwait(false);
            await OnConversationStartedAsync(turnContext, start, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task EndAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        await _dialogs.CancelAsync(turnContext, cancellationToken).ConfigureAwait(false);

        // The end that follows a hand-over is not the guest's: a return must be known as one.
        if (!await _services.HandOff.IsWithOperatorAsync(turnContext, cancellationToken).ConfigureAwait(false))
        {
            await _started.SetAsync(turnContext, false, cancellationToken).ConfigureAwait(false);
        }

        await OnConversationEndedAsync(turnContext, cancellationToken).ConfigureAwait(false);
    }

    private async Task<bool> IsSilentAsync(ITurnContext turnContext, string activity, CancellationToken cancellationToken)
    {
        var silent = await _services.HandOff.IsWithOperatorAsync(turnContext, cancellationToken).ConfigureAwait(false);
        if (silent)
        {
            Log.Silent(_services.Log, activity, ConversationOf(turnContext));
        }

        return silent;
    }

    private Task<MluviiReceipt> ReceiptAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        _services.Requests?.ReceiveAsync(turnContext, cancellationToken) ?? Task.FromResult(MluviiReceipt.Unrelated);

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "No dialog waits for {Activity} in conversation {ConversationId}, and no handler is there for it.")]
        public static partial void Unmatched(ILogger logger, string activity, string? conversationId);

        [LoggerMessage(2, LogLevel.Information, "mluvii sent {Activity}, which this library does not know, in conversation {ConversationId}.")]
        public static partial void Unknown(ILogger logger, string activity, string? conversationId);

        [LoggerMessage(3, LogLevel.Debug, "Silent to {Activity}: the guest of conversation {ConversationId} is with an operator.")]
        public static partial void Silent(ILogger logger, string activity, string? conversationId);

        [LoggerMessage(4, LogLevel.Warning, "{Activity} in conversation {ConversationId} has members that could not be read: {Members}. They are kept as sent.")]
        public static partial void Unreadable(ILogger logger, string activity, string? conversationId, string members);
    }
}
