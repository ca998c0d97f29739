using System.Globalization;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using MluviiBot.Extensions.Activities;

namespace MluviiBot.Extensions.Requests;

/// <summary>
/// Asks mluvii something and ends the turn; the answer is a later turn, perhaps on another machine. The dialog's result is a
/// <see cref="MluviiAnswer{TResponse}"/>. Begin it with the request as its options, or with <see cref="MluviiRequestStep.AskMluviiAsync"/>.
/// </summary>
/// <typeparam name="TResponse">What mluvii answers the request with.</typeparam>
public sealed class MluviiRequestDialog<TResponse> : Dialog
    where TResponse : MluviiActivity
{
    private const string SentAtKey = "sentAt";

    private readonly TimeSpan _timeout;
    private readonly Func<string> _oneMoment;
    private readonly TimeProvider _time;

    /// <param name="timeout">After this a guest's next message gives the request up.</param>
    /// <param name="oneMoment">What a guest who writes meanwhile is told, in his language.</param>
    /// <param name="time">The clock.</param>
    public MluviiRequestDialog(TimeSpan timeout, Func<string> oneMoment, TimeProvider time)
        : base(typeof(TResponse).Name)
    {
        _timeout = timeout;
        _oneMoment = oneMoment;
        _time = time;
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The options are not a request that <typeparamref name="TResponse"/> answers.</exception>
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (options is not MluviiActivity request || options is not IMluviiRequest<TResponse>)
        {
            throw new ArgumentException($"Begin this dialog with a request that {typeof(TResponse).Name} answers.", nameof(options));
        }

        dc.ActiveDialog.State[SentAtKey] = _time.GetUtcNow().ToString("O", CultureInfo.InvariantCulture);
        await dc.Context.SendMluviiAsync(request, cancellationToken: cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (dc.Context.Activity.TryGetMluvii(out var activity))
        {
            return activity is TResponse response
                ? await dc.EndDialogAsync(new MluviiAnswer<TResponse>.Answered(response), cancellationToken).ConfigureAwait(false)
                : EndOfTurn;
        }

        if (dc.Context.Activity.Type != ActivityTypes.Message)
        {
            return EndOfTurn;
        }

        if (_time.GetUtcNow() - SentAt(dc.ActiveDialog) >= _timeout)
        {
            return await dc.EndDialogAsync(new MluviiAnswer<TResponse>.TimedOut(), cancellationToken).ConfigureAwait(false);
        }

        await dc.Context.SendActivityAsync(_oneMoment(), cancellationToken: cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    // A storage may give the text back as the date that it looks like.
    private static DateTimeOffset SentAt(DialogInstance instance) => instance.State[SentAtKey] switch
    {
        DateTimeOffset sentAt => sentAt,
        DateTime sentAt => new DateTimeOffset(DateTime.SpecifyKind(sentAt.ToUniversalTime(), DateTimeKind.Utc)),
        var text => DateTimeOffset.Parse(Convert.ToString(text, CultureInfo.InvariantCulture)!, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind),
    };
}
