using MluviiBot.Extensions.Turns;
using MluviiBot.Storage.Sql;

namespace MluviiBot.Storage.Operations;

/// <summary>Saves what a turn did. The first statement decides: it marks the lane if all is as it must be; the others do nothing without the mark.</summary>
/// <remarks>The mark is a random number, and at the same time the new version of all items.</remarks>
internal sealed class CommitTurn(TurnCommit commit, Caller caller) : Operation<bool>
{
    private const string IsMarked = "EXISTS (SELECT 1 FROM lane WHERE key = $1 AND turn = $2)";

    private const string Mark = """
        UPDATE lane SET turn = $2, running = NULL, touched = $5, owner = CASE WHEN $6 = 1 THEN NULL ELSE owner END
        WHERE key = $1 AND owner = $3 AND token = $4
            AND ($7 IS NULL OR EXISTS (SELECT 1 FROM arrival WHERE lane = $1 AND sequence = $7))
        """;

    private const string Handle = $"DELETE FROM arrival WHERE lane = $1 AND sequence = $3 AND {IsMarked}";

    private const string Send = $"""
        INSERT INTO delivery (lane, place, id, connection, payload, attempts, not_before, created)
        SELECT $1, (SELECT coalesce(max(place), 0) + 1 FROM delivery WHERE lane = $1), $3, $4, $5, $6, $7, $8 WHERE {IsMarked}
        """;

    private const string SetWakeup = $"""
        INSERT INTO wakeup (id, due, ready, payload) SELECT $3, $4, $4, $5 WHERE {IsMarked}
        ON CONFLICT (id) DO UPDATE SET due = excluded.due, ready = excluded.ready, payload = excluded.payload, taken = 0
        """;

    private const string RemoveWakeup = $"DELETE FROM wakeup WHERE id = $3 AND {IsMarked}";

    private static readonly StateSql Sql = new(Mark, IsMarked);

    private readonly long _mark = Random.Shared.NextInt64(1, long.MaxValue);
    private bool _isMarked;

    public override string Lane => commit.Lane;

    public override bool Result => _isMarked;

    public override IEnumerable<Statement> Statements()
    {
        _isMarked = false;
        yield return Sql.Mark(commit.State, rows => _isMarked = rows > 0,
            commit.Lane, _mark, caller.Owner, commit.Token, caller.Now.Hours(), commit.Release ? 1 : 0, commit.Handled);
        if (commit.Handled is { } sequence)
        {
            yield return new Statement(Handle, commit.Lane, _mark, sequence);
        }

        foreach (var change in commit.State)
        {
            yield return Sql.Change(commit.Lane, _mark, change, commit.Lane, caller.Now);
        }

        foreach (var delivery in commit.Outgoing)
        {
            yield return new Statement(Send, commit.Lane, _mark, delivery.Id, delivery.Connection, delivery.Payload,
                delivery.Attempts, delivery.NotBefore?.Milliseconds(), caller.Now.Milliseconds());
        }

        foreach (var id in commit.WakeupsDone)
        {
            yield return new Statement(RemoveWakeup, commit.Lane, _mark, id);
        }

        foreach (var wakeup in commit.Wakeups)
        {
            yield return new Statement(SetWakeup, commit.Lane, _mark, wakeup.Id, wakeup.Due.Milliseconds(), wakeup.Payload);
        }
    }
}
