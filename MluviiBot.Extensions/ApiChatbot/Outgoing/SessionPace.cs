namespace MluviiBot.Extensions.ApiChatbot;

/// <summary>Keeps to the number of requests that mluvii takes for a session in a minute. Sessions that were idle for that long are forgotten.</summary>
internal sealed class SessionPace(int requestsPerMinute, TimeProvider time)
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan TypingLasts = TimeSpan.FromSeconds(5);

    private readonly Dictionary<long, Session> _sessions = [];
    private DateTimeOffset _tidyAt = DateTimeOffset.MinValue;

    /// <summary>Takes one request of the session.</summary>
    /// <returns>How long to wait if there is none left; nothing was taken then.</returns>
    public TimeSpan Take(long session)
    {
        lock (_sessions)
        {
            var now = time.GetUtcNow();
            var requests = Find(session, now).Requests;
            if (requests.Count >= requestsPerMinute)
            {
                return requests.Peek() + Minute - now;
            }

            requests.Enqueue(now);
            _sessions[session].TypingUntil = default;
            return TimeSpan.Zero;
        }
    }

    /// <summary>
    /// Whether the sign of typing may be sent now. Not while it is still shown, and not from the second half of the minute's requests on: those are
    /// for what the guest must read.
    /// </summary>
    public bool TryType(long session)
    {
        lock (_sessions)
        {
            var now = time.GetUtcNow();
            var found = Find(session, now);
            if (found.TypingUntil > now || found.Requests.Count >= (requestsPerMinute + 1) / 2)
            {
                return false;
            }

            found.Requests.Enqueue(now);
            found.TypingUntil = now + TypingLasts;
            return true;
        }
    }

    private Session Find(long session, DateTimeOffset now)
    {
        if (now >= _tidyAt)
        {
            foreach (var (idle, _) in _sessions.Where(known => known.Value.IsIdle(now - Minute)).ToList())
            {
                _sessions.Remove(idle);
            }

            _tidyAt = now + Minute;
        }

        if (!_sessions.TryGetValue(session, out var found))
        {
            _sessions[session] = found = new Session();
        }

        found.Forget(now - Minute);
        return found;
    }

    private sealed class Session
    {
        /// <summary>When they were, oldest first.</summary>
        public Queue<DateTimeOffset> Requests { get; } = new();

        public DateTimeOffset TypingUntil { get; set; }

        public bool IsIdle(DateTimeOffset since)
        {
            Forget(since);
            return Requests.Count == 0;
        }

        public void Forget(DateTimeOffset since)
        {
            while (Requests.TryPeek(out var first) && first <= since)
            {
                Requests.Dequeue();
            }
        }
    }
}
