using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using MluviiBot.Extensions.Activities;

namespace MluviiBot.Extensions.Requests;

/// <summary>The part of <see cref="MluviiRequestDialog{TResponse}"/> that is the same for every response.</summary>
public abstract class MluviiRequestDialog : Dialog
{
    private protected MluviiRequestDialog(string dialogId)
        : base(dialogId)
    {
    }
}

/// <summary>
/// Asks mluvii something and ends the turn; the answer, or the time-out, is a later turn, perhaps on another machine. The dialog's result is a
/// <see cref="MluviiAnswer{TResponse}"/>. Begin it with <c>step.AskMluviiAsync(request)</c>, or with the request as its options.
/// </summary>
/// <remarks>
/// <c>AddMluviiRequests</c> adds one for every response. Cancelled while it waits, it leaves the request to mluvii: the next of the same
/// kind is sent when that one is answered or timed out.
/// </remarks>
/// <typeparam name="TResponse">What mluvii answers the request with.</typeparam>
public sealed class MluviiRequestDialog<TResponse> : MluviiRequestDialog
    where TResponse : MluviiActivity
{
    private const string RequestKey = "request";

    private readonly MluviiRequests _requests;

    /// <param name="requests">Where the requests of conversations are kept.</param>
    public MluviiRequestDialog(MluviiRequests requests)
        : base(DialogId)
    {
        ArgumentNullException.ThrowIfNull(requests);
        _requests = requests;
    }

    internal static string DialogId => $"mluvii.{typeof(TResponse).Name}";

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The options are not a request that <typeparamref name="TResponse"/> answers.</exception>
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var (asked, timeout) = options is MluviiAsk ask ? (ask.Request, ask.Timeout) : (options, null);
        if (asked is not MluviiActivity request || asked is not IMluviiRequest<TResponse>)
        {
            throw new ArgumentException($"Begin this dialog with a request that {typeof(TResponse).Name} answers.", nameof(options));
        }

        if (await _requests.UnsupportedOnAsync(dc.Context, request, cancellationToken).ConfigureAwait(false) is { } channel)
        {
            return await dc.EndDialogAsync(new MluviiAnswer<TResponse>.Unsupported(channel), cancellationToken).ConfigureAwait(false);
        }

        dc.ActiveDialog.State[RequestKey] =
            await _requests.AskAsync(dc.Context, request, typeof(TResponse).Name, timeout, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var entry = await FindAsync(dc.Context, dc.ActiveDialog, cancellationToken).ConfigureAwait(false);
        var wrote = dc.Context.Activity is { Type: ActivityTypes.Message, Text.Length: > 0 };
        if (wrote && _requests.Options.KeepTexts)
        {
            entry?.Keep(dc.Context.Activity.Text);
        }

        if (entry is null || entry.IsSettled())
        {
            return await EndAsync(dc, entry, cancellationToken).ConfigureAwait(false);
        }

        if (wrote && _requests.Options.OneMoment is { } oneMoment)
        {
            await dc.Context.SendActivityAsync(oneMoment(), cancellationToken: cancellationToken).ConfigureAwait(false);
        }

        return EndOfTurn;
    }

    /// <summary>What interrupted is over: goes on waiting, unless the outcome came meanwhile.</summary>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var entry = await FindAsync(dc.Context, dc.ActiveDialog, cancellationToken).ConfigureAwait(false);
        return entry is null || entry.IsSettled() ? await EndAsync(dc, entry, cancellationToken).ConfigureAwait(false) : EndOfTurn;
    }

    /// <summary>What interrupted the component around this dialog is over. It only asks again, so an outcome that came meanwhile is a turn of its own.</summary>
    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(instance);
        return _requests.WakeAsync(turnContext, (string)instance.State[RequestKey], cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(instance);
        if (instance.State.TryGetValue(RequestKey, out var id))
        {
            await _requests.AbandonAsync(turnContext, (string)id, cancellationToken).ConfigureAwait(false);
        }
    }

    private Task<RequestEntry?> FindAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken) =>
        _requests.FindAsync(turnContext, (string)instance.State[RequestKey], cancellationToken);

    // Ending the dialog takes the request out of the ledger, see EndDialogAsync.
    private static Task<DialogTurnResult> EndAsync(DialogContext dc, RequestEntry? entry, CancellationToken cancellationToken) =>
        dc.EndDialogAsync(OutcomeOf(entry) with { Meanwhile = MluviiList.Create<string>(entry?.Texts()) }, cancellationToken);

    private static MluviiAnswer<TResponse> OutcomeOf(RequestEntry? entry) => entry?.Answer() switch
    {
        IMluviiOutcome { Success: false, ErrorMessage: var error } => new MluviiAnswer<TResponse>.Refused(error),
        TResponse response => new MluviiAnswer<TResponse>.Answered(response),
        _ => new MluviiAnswer<TResponse>.TimedOut(),
    };
}

/// <summary>Options of the dialog when the call sets its own time-out.</summary>
internal sealed record MluviiAsk(object Request, TimeSpan? Timeout);
