using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Telemetry;

namespace MluviiBot.Extensions.Requests;

/// <summary>
/// Keeps what a conversation has asked mluvii: one outstanding request per response type, further ones in line behind it. An answer
/// carries nothing that says what it answers, so it goes to the one outstanding request or to nobody.
/// </summary>
/// <remarks>
/// Lies in <see cref="ConversationState"/>, which the bot saves at the end of the turn as ever. <c>services.AddMluviiRequests()</c> registers it.
/// </remarks>
public sealed class MluviiRequests
{
    /// <summary>Name of the event that resumes a conversation whose request has timed out; its value is the id of the request.</summary>
    public const string TimedOutEvent = "mluvii.requestTimedOut";

    private static readonly TimeSpan Shortly = TimeSpan.FromSeconds(1);

    private readonly IStatePropertyAccessor<RequestLedger> _ledgers;
    private readonly MluviiDeadlines _deadlines;
    private readonly TimeProvider _time;
    private readonly IMluviiCapabilities? _capabilities;

    /// <param name="state">Where the requests of a conversation lie.</param>
    /// <param name="deadlines">Wakes conversations that mluvii does not answer.</param>
    /// <param name="options">Time-outs and what guests are told meanwhile.</param>
    /// <param name="time">The clock.</param>
    /// <param name="capabilities">What the guest's channel cannot do; null: it can do all.</param>
    public MluviiRequests(
        ConversationState state, MluviiDeadlines deadlines, IOptions<MluviiRequestOptions> options, TimeProvider time, IMluviiCapabilities? capabilities = null)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(options);
        _ledgers = state.CreateProperty<RequestLedger>(nameof(MluviiRequests));
        _deadlines = deadlines;
        _time = time;
        _capabilities = capabilities;
        Options = options.Value;
        Dialogs = MluviiRequestDialogs.Create(this);
    }

    internal MluviiRequestOptions Options { get; }

    internal IReadOnlyList<MluviiRequestDialog> Dialogs { get; }

    /// <summary>
    /// Takes the turn's activity to the requests and says what it means to them; once per turn, a further call gives the same. Dialogs
    /// call it by themselves; call it first in a handler that raises events for answers which nobody waits for.
    /// </summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<MluviiReceipt> ReceiveAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (turnContext.TurnState.Get<Received>() is { } received)
        {
            return received.Receipt;
        }

        var ledger = await _ledgers.GetAsync(turnContext, null, cancellationToken).ConfigureAwait(false);
        var receipt = Receive(turnContext.Activity, ledger);
        turnContext.TurnState.Set(new Received(receipt));
        if (ledger is not null)
        {
            await SendNextAsync(turnContext, ledger, cancellationToken).ConfigureAwait(false);
        }

        return receipt;
    }

    internal async ValueTask<string?> UnsupportedOnAsync(ITurnContext turnContext, MluviiActivity request, CancellationToken cancellationToken)
    {
        var channel = _capabilities is null ? null : await _capabilities.UnsupportedOnAsync(turnContext, request, cancellationToken).ConfigureAwait(false);
        if (channel is not null)
        {
            MluviiTelemetry.RequestEnded(request.Activity, MluviiTelemetry.Unsupported, duration: null);
        }

        return channel;
    }

    /// <summary>
    /// Sends a request whose outcome no dialog waits for, when its turn comes. Its answer is an event, never taken for that of a dialog's request.
    /// </summary>
    /// <typeparam name="TResponse">What mluvii answers the request with.</typeparam>
    /// <param name="turnContext">The turn.</param>
    /// <param name="request">What mluvii is to do.</param>
    /// <param name="cancellationToken">Stops the sending.</param>
    /// <returns>False when the guest's channel cannot do it: nothing is sent.</returns>
    public async Task<bool> SendAsync<TResponse>(
        ITurnContext turnContext, IMluviiRequest<TResponse> request, CancellationToken cancellationToken = default)
        where TResponse : MluviiActivity
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(request);
        var activity = (MluviiActivity)request;
        if (await UnsupportedOnAsync(turnContext, activity, cancellationToken).ConfigureAwait(false) is not null)
        {
            return false;
        }

        var entry = NewEntry(activity, typeof(TResponse).Name, null);
        entry.Abandoned = entry.Unattended = true;
        await SendInTurnAsync(turnContext, entry, cancellationToken).ConfigureAwait(false);
        return true;
    }

    /// <summary>
    /// Says that no dialog of the conversation waits for mluvii any more. Call it where the state of dialogs is deleted; dialogs that are cancelled say so
    /// themselves.
    /// </summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task AbandonAllAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (await _ledgers.GetAsync(turnContext, null, cancellationToken).ConfigureAwait(false) is { } ledger)
        {
            ledger.Entries.ToList().ForEach(entry => Abandon(ledger, entry));
        }
    }

    /// <summary>Sends a request, or puts it in line; gives its id.</summary>
    internal async Task<string> AskAsync(ITurnContext turnContext, MluviiActivity request, string lane, TimeSpan? timeout, CancellationToken cancellationToken)
    {
        var entry = NewEntry(request, lane, timeout);
        await SendInTurnAsync(turnContext, entry, cancellationToken).ConfigureAwait(false);
        return entry.Id;
    }

    /// <summary>The request of a dialog; null when the conversation's state was cleared.</summary>
    internal async Task<RequestEntry?> FindAsync(ITurnContext turnContext, string id, CancellationToken cancellationToken)
    {
        await ReceiveAsync(turnContext, cancellationToken).ConfigureAwait(false);
        var ledger = await _ledgers.GetAsync(turnContext, null, cancellationToken).ConfigureAwait(false);
        return ledger?.Find(id);
    }

    /// <summary>The dialog of a request took the outcome, or was cancelled; what was sent holds its lane until mluvii or the clock frees it.</summary>
    internal async Task AbandonAsync(ITurnContext turnContext, string id, CancellationToken cancellationToken)
    {
        var ledger = await _ledgers.GetAsync(turnContext, null, cancellationToken).ConfigureAwait(false);
        if (ledger?.Find(id) is { } entry)
        {
            Abandon(ledger, entry);
        }
    }

    /// <summary>When the conversation is to be woken because of a request; null when the request is settled or gone.</summary>
    internal async Task<DateTimeOffset?> DueAsync(ITurnContext turnContext, string id, CancellationToken cancellationToken)
    {
        var ledger = await _ledgers.GetAsync(turnContext, null, cancellationToken).ConfigureAwait(false);
        return ledger?.Find(id) is { } entry && !entry.IsSettled() ? entry.Due : null;
    }

    /// <summary>Wakes the conversation shortly, when this turn is saved, if the outcome that a dialog waits for is there already.</summary>
    internal async Task WakeAsync(ITurnContext turnContext, string id, CancellationToken cancellationToken)
    {
        if (await FindAsync(turnContext, id, cancellationToken).ConfigureAwait(false) is { } entry && entry.IsSettled())
        {
            await _deadlines.SetAsync(turnContext, id, _time.GetUtcNow() + Shortly, cancellationToken).ConfigureAwait(false);
        }
    }

    private static void Abandon(RequestLedger ledger, RequestEntry entry)
    {
        ledger.Abandon(entry);
        if (ledger.Find(entry.Id) is null)
        {
            MluviiDeadlines.Forget(entry.Id);
        }
    }

    private RequestEntry NewEntry(MluviiActivity request, string lane, TimeSpan? timeout) => new()
    {
        Id = Guid.NewGuid().ToString("N"),
        Activity = request.Activity,
        Lane = lane,
        Request = MluviiJson.Write(request),
        Timeout = timeout ?? Options.TimeoutOf(request),
    };

    private async Task SendInTurnAsync(ITurnContext turnContext, RequestEntry entry, CancellationToken cancellationToken)
    {
        await ReceiveAsync(turnContext, cancellationToken).ConfigureAwait(false);
        var ledger = await _ledgers.GetAsync(turnContext, () => new RequestLedger(), cancellationToken).ConfigureAwait(false);
        ledger.Entries.Add(entry);
        await SendNextAsync(turnContext, ledger, cancellationToken).ConfigureAwait(false);
    }

    private MluviiReceipt Receive(Activity activity, RequestLedger? ledger)
    {
        var receipt = MluviiReceipt.Unrelated;
        if (activity.Type == ActivityTypes.Event && activity.Name == TimedOutEvent)
        {
            ledger?.Elapse(_time.GetUtcNow(), Options.LateAnswers);
            var isAwaited = activity.Value is string id && ledger?.Find(id) is { Abandoned: false } entry && entry.IsSettled();
            receipt = isAwaited ? MluviiReceipt.Awaited : MluviiReceipt.Stale;
        }
        else
        {
            // An answer that comes before its time-out was noticed is an answer.
            if (activity.TryGetMluvii(out var mluvii) && RequestTypes.IsResponse(mluvii))
            {
                var answered = ledger?.Answer(mluvii, _time.GetUtcNow());
                receipt = answered is null ? MluviiReceipt.Unawaited : MluviiReceipt.Awaited;
            }

            ledger?.Elapse(_time.GetUtcNow(), Options.LateAnswers);
        }

        foreach (var done in ledger?.Entries.Where(entry => entry.Stage is RequestStage.Done) ?? [])
        {
            MluviiDeadlines.Forget(done.Id);
        }

        ledger?.Tidy();
        return receipt;
    }

    /// <summary>Sends what heads a free lane; for one that is taken, sets the time to look again.</summary>
    private async Task SendNextAsync(ITurnContext turnContext, RequestLedger ledger, CancellationToken cancellationToken)
    {
        foreach (var entry in ledger.NextInLanes().ToList())
        {
            if (ledger.HolderOf(entry.Lane) is { } holder)
            {
                var free = holder.Due!.Value + Options.LateAnswers;
                if (entry.Due != free)
                {
                    entry.Due = free;
                    await _deadlines.SetAsync(turnContext, entry.Id, entry.Due.Value, cancellationToken).ConfigureAwait(false);
                }

                continue;
            }

            var request = MluviiJson.Read(entry.Request)!;
            entry.Request = null;
            entry.Stage = RequestStage.Sent;
            entry.Due = _time.GetUtcNow() + entry.Timeout;

            // The deadline first: one too many wakes nobody, one too few leaves a guest waiting for ever.
            await _deadlines.SetAsync(turnContext, entry.Id, entry.Due.Value, cancellationToken).ConfigureAwait(false);
            await turnContext.SendMluviiAsync(request, cancellationToken: cancellationToken).ConfigureAwait(false);
        }
    }

    private sealed record Received(MluviiReceipt Receipt);
}
