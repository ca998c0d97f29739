using MluviiBot.Simulator.Log;

namespace MluviiBot.Simulator.Sessions.Chatbots;

/// <summary>Activities of one session on their way to chatbots, in order.</summary>
internal sealed class Outbox(EventLog log, int capacity, CancellationToken stopping)
{
    private readonly Lock _lock = new();
    private readonly Queue<(IChatbotConnection Connection, ChatbotDelivery Delivery)> _waiting = new();
    private TaskCompletionSource? _settled;
    private int _unfinished;
    private bool _isSending;

    /// <summary>Sends an activity after those before it; one too many is told in the log and dropped.</summary>
    public void Post(IChatbotConnection connection, ChatbotDelivery delivery)
    {
        lock (_lock)
        {
            if (_waiting.Count >= capacity)
            {
                Tell(delivery, SentToBot.Nothing with { Error = $"Not sent: {capacity} activities wait for the bot already." });
                return;
            }

            _waiting.Enqueue((connection, delivery));
            _unfinished++;
            _settled ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            if (_isSending)
            {
                return;
            }

            _isSending = true;
        }

        _ = Task.Run(SendAllAsync, CancellationToken.None);
    }

    /// <summary>Ends when the bots have taken, or not taken, everything that was posted.</summary>
    public Task SettledAsync()
    {
        lock (_lock)
        {
            return _settled?.Task ?? Task.CompletedTask;
        }
    }

    private async Task SendAllAsync()
    {
        while (TryTake(out var next))
        {
            var sending = SendAsync(next.Connection, next.Delivery);
            await sending.WaitAsync(next.Connection.Patience, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private bool TryTake(out (IChatbotConnection Connection, ChatbotDelivery Delivery) next)
    {
        lock (_lock)
        {
            _isSending = _waiting.TryDequeue(out next);
            return _isSending;
        }
    }

    private async Task SendAsync(IChatbotConnection connection, ChatbotDelivery delivery)
    {
        SentToBot sent;
        try
        {
            sent = await connection.SendAsync(delivery, stopping);
        }
        catch (Exception failed)
        {
            // Whatever a connection runs into must not hold up what the session sends next.
            sent = new SentToBot(null, null, TimeSpan.Zero, failed.Message);
        }

        Tell(delivery, sent);
        Finish();
    }

    private void Tell(ChatbotDelivery delivery, SentToBot sent) =>
        log.Append(new DeliveryEnded(delivery.Sequence, sent.WireJson, sent.HttpStatus, sent.Duration, sent.Error) { SessionId = delivery.SessionId });

    private void Finish()
    {
        TaskCompletionSource? settled = null;
        lock (_lock)
        {
            if (--_unfinished == 0)
            {
                (settled, _settled) = (_settled, null);
            }
        }

        settled?.SetResult();
    }
}
