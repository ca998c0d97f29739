namespace MluviiBot.Extensions.Turns;

/// <summary>Lets the turns of one conversation run one after another, in the order in which they came; other conversations never wait.</summary>
/// <remarks>
/// Within this process. Without it mluvii's answer, which may come while the turn that asked is still saving its state, would find nobody
/// waiting for it.
/// </remarks>
internal sealed class ConversationOrder
{
    private readonly Dictionary<string, Line> _lines = new(StringComparer.Ordinal);
    private readonly AsyncLocal<Place?> _current = new();

    /// <summary>Runs the turn when those before it have ended. A turn within a turn of the same conversation runs at once: its own would wait for it for ever.</summary>
    public async Task RunAsync(string conversation, Func<Task> turn, CancellationToken cancellationToken)
    {
        if (_current.Value is { IsTaken: true } outer && outer.Conversation == conversation)
        {
            await turn().ConfigureAwait(false);
            return;
        }

        var line = Join(conversation);
        try
        {
            await line.Turn.WaitAsync(cancellationToken).ConfigureAwait(false);
            var place = new Place(conversation) { IsTaken = true };
            try
            {
                _current.Value = place;
                await turn().ConfigureAwait(false);
            }
            finally
            {
                // Work that outlives the turn must queue up like any other.
                place.IsTaken = false;
                line.Turn.Release();
            }
        }
        finally
        {
            Leave(conversation, line);
        }
    }

    private Line Join(string conversation)
    {
        lock (_lines)
        {
            if (!_lines.TryGetValue(conversation, out var line))
            {
                _lines[conversation] = line = new Line();
            }

            line.Turns++;
            return line;
        }
    }

    private void Leave(string conversation, Line line)
    {
        lock (_lines)
        {
            if (--line.Turns == 0)
            {
                _lines.Remove(conversation);
                line.Turn.Dispose();
            }
        }
    }

    private sealed class Line
    {
        public SemaphoreSlim Turn { get; } = new(1, 1);

        public int Turns { get; set; }
    }

    private sealed class Place(string conversation)
    {
        public string Conversation => conversation;

        public bool IsTaken { get; set; }
    }
}
