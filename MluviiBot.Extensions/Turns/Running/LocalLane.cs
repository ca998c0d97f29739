namespace MluviiBot.Extensions.Turns;

/// <summary>A lane within this process: one turn at a time, in the order in which they came.</summary>
internal sealed class LocalLane(string name) : IDisposable
{
    private int _waiting;

    public string Name => name;

    public int Members { get; set; }

    /// <summary>Whoever passes gets his place in the store and in <see cref="Turn"/> before the next one does.</summary>
    public SemaphoreSlim Door { get; } = new(1, 1);

    /// <summary>Held by the one who works in the lane.</summary>
    public SemaphoreSlim Turn { get; } = new(1, 1);

    /// <summary>Whether someone will work in the lane next, so that there is no use in letting go of its lease.</summary>
    public bool IsAwaited => Volatile.Read(ref _waiting) > 0;

    public async Task WaitForTurnAsync(CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _waiting);
        try
        {
            await Turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }
    }

    public void Dispose()
    {
        Door.Dispose();
        Turn.Dispose();
    }
}
