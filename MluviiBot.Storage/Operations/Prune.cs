using MluviiBot.Storage.Sql;

namespace MluviiBot.Storage.Operations;

/// <summary>Forgets some of what is old, of one kind: a little at a time, so that turns do not wait. The result is whether there may be more.</summary>
/// <param name="kind">One of <see cref="Kinds"/>.</param>
/// <param name="untouchedSince">What was touched later stays.</param>
internal sealed class Prune(string kind, DateTimeOffset untouchedSince) : Operation<bool>
{
    private const int Chunk = 500;

    private int _count;

    /// <summary>What there is to forget. $1 is the time in milliseconds, $2 in hours, $3 how much at most.</summary>
    public static IReadOnlyList<string> Kinds { get; } =
    [
        "DELETE FROM owner WHERE seen < $1",
        "DELETE FROM unreadable WHERE received < $1",
        "DELETE FROM delivery WHERE reason IS NOT NULL AND created < $1",
        "DELETE FROM arrival WHERE payload IS NULL AND received < $1",
        """
        DELETE FROM seen WHERE (lane, id) IN (
            SELECT lane, id FROM seen WHERE received < $1
                AND NOT EXISTS (SELECT 1 FROM arrival WHERE arrival.lane = seen.lane AND arrival.sequence = seen.sequence) LIMIT $3)
        """,
        """
        DELETE FROM state WHERE key IN (
            SELECT key FROM state WHERE touched < $2 AND NOT EXISTS (SELECT 1 FROM lane WHERE lane.key = state.lane AND lane.touched >= $2) LIMIT $3)
        """,
        """
        DELETE FROM lane WHERE key IN (
            SELECT key FROM lane WHERE touched < $2
                AND NOT EXISTS (SELECT 1 FROM owner WHERE owner.id = lane.owner)
                AND NOT EXISTS (SELECT 1 FROM arrival WHERE arrival.lane = lane.key)
                AND NOT EXISTS (SELECT 1 FROM delivery WHERE delivery.lane = lane.key) LIMIT $3)
        """,
    ];

    public override bool Result => _count == Chunk;

    public override IEnumerable<Statement> Statements()
    {
        _count = 0;
        return [new Statement(kind, untouchedSince.Milliseconds(), untouchedSince.Hours(), Chunk)
        {
            Changed = rows => _count = rows,
        }];
    }
}
