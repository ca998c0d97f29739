namespace MluviiBot.Extensions.Turns;

/// <summary>A turn that this process runs for a caller who is gone or was answered already. The connection's adapter takes it to the middleware.</summary>
internal sealed class Replay(Grant grant, Arrival arrival)
{
    private static readonly AsyncLocal<Replay?> Ambient = new();

    public Grant Grant => grant;

    public Arrival Arrival => arrival;

    /// <summary>What makes the turn fail instead of running the bot; null: the bot runs.</summary>
    public Exception? Failure { get; init; }

    /// <summary>Whether its turn has begun.</summary>
    public bool IsTaken { get; private set; }

    /// <summary>Why it could not be committed or noted as delivered: it is to be taken up again.</summary>
    public Exception? StoreFailure { get; set; }

    /// <summary>What became of its commit; null as long as there was none.</summary>
    public CommitOutcome? Outcome { get; set; }

    /// <summary>Has the next turn in this lane be the one of the arrival.</summary>
    public static async Task RunAsync(Replay replay, Func<Task> begin)
    {
        Ambient.Value = replay;
        await begin().ConfigureAwait(false);
    }

    /// <summary>The replay that this turn is; null for any other turn.</summary>
    public static Replay? Take(string lane)
    {
        if (Ambient.Value is not { IsTaken: false } replay || replay.Grant.Lane != lane)
        {
            return null;
        }

        replay.IsTaken = true;
        return replay;
    }
}
