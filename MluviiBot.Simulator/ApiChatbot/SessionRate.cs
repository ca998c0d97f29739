using Microsoft.Extensions.Options;
using MluviiBot.Simulator.Sessions;

namespace MluviiBot.Simulator.ApiChatbot;

/// <summary>How much a bot has sent into a session in the last minute of the simulator's clock.</summary>
internal sealed class SessionRate(Simulation simulation, IOptions<ApiChatbotOptions> options)
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly Lock _lock = new();
    private readonly Dictionary<(int Chatbot, long Session), Queue<DateTimeOffset>> _requests = [];
    private DateTimeOffset _tidied;

    /// <summary>Counts a request.</summary>
    /// <returns>How long to wait when it is one too many, and does not count; null otherwise.</returns>
    public TimeSpan? Count(int chatbotId, long sessionId)
    {
        var now = simulation.Clock.GetUtcNow();
        lock (_lock)
        {
            Tidy(now);
            if (!_requests.TryGetValue((chatbotId, sessionId), out var requests))
            {
                _requests[(chatbotId, sessionId)] = requests = new Queue<DateTimeOffset>();
            }

            Forget(requests, now);
            if (requests.Count >= options.Value.RequestsPerMinute)
            {
                return requests.Peek() + Minute - now;
            }

            requests.Enqueue(now);
            return null;
        }
    }

    private void Tidy(DateTimeOffset now)
    {
        if ((now - _tidied).Duration() < Minute)
        {
            return;
        }

        _tidied = now;
        foreach (var (session, requests) in _requests.ToArray())
        {
            Forget(requests, now);
            if (requests.Count == 0)
            {
                _requests.Remove(session);
            }
        }
    }

    /// <summary>Forgets what is older than a minute, or in the future because the clock was set back.</summary>
    private static void Forget(Queue<DateTimeOffset> requests, DateTimeOffset now)
    {
        while (requests.TryPeek(out var first) && (now - first).Duration() >= Minute)
        {
            requests.Dequeue();
        }
    }
}
