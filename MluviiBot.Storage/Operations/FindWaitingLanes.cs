using MluviiBot.Storage.Sql;

namespace MluviiBot.Storage.Operations;

/// <remarks>
/// An arrival that only its caller can run waits for nobody else. Deliveries go in order: none of a lane is due while one is postponed. What waits in
/// a lane of this process for as long as a dead one is silent, may be forgotten here: there nobody can go on, not even a caller.
/// </remarks>
internal sealed class FindWaitingLanes(int limit, Caller caller) : Operation<IReadOnlyList<string>>
{
    private const string Find = """
        SELECT waiting.lane FROM (
            SELECT lane, min(received) AS since, count(payload) AS runnable FROM arrival GROUP BY lane
            UNION ALL
            SELECT lane, min(created), 1 FROM delivery WHERE reason IS NULL GROUP BY lane HAVING max(coalesce(not_before, 0)) <= $1) AS waiting
        LEFT JOIN lane ON lane.key = waiting.lane
        LEFT JOIN owner ON owner.id = lane.owner AND owner.seen > now_ms() - $2
        WHERE owner.id IS NULL AND waiting.runnable > 0 OR owner.id = $4 AND waiting.since <= $1 - $2
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
