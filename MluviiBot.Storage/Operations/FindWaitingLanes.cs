using MluviiBot.Storage.Sql;

namespace MluviiBot.Storage.Operations;

/// <remarks>
/// An arrival that only its caller can run waits for nobody else. Deliveries go in order: none of a lane is due while one is postponed. What this process has
/// itself and has not done for as long as a dead one is silent, it may have forgotten.
/// </remarks>
internal sealed class FindWaitingLanes(int limit, Caller caller) : Operation<IReadOnlyList<string>>
{
    private const string Find = """
        SELECT waiting.lane FROM (
            SELECT lane, min(received) AS since FROM arrival WHERE payload IS NOT NULL GROUP BY lane
            UNION ALL
            SELECT lane, min(created) FROM delivery WHERE reason IS NULL GROUP BY lane HAVING max(coalesce(not_before, 0)) <= $1) AS waiting
        WHERE NOT EXISTS (
            SELECT 1 FROM lane JOIN owner ON owner.id = lane.owner
            WHERE lane.key = waiting.lane AND owner.seen > now_ms() - $2 AND (owner.id <> $4 OR waiting.since > $1 - $2))
        GROUP BY waiting.lane ORDER BY min(waiting.since) LIMIT $3
        """;

    private readonly List<string> _lanes = [];

    public override IReadOnlyList<string> Result => _lanes;

    public override IEnumerable<Statement> Statements()
    {
        _lanes.Clear();
        return [new Statement(Find, caller.Now.Milliseconds(), caller.Silence, limit, caller.Owner) { EachRow = row => _lanes.Add(row.GetString(0)) }];
    }
}
