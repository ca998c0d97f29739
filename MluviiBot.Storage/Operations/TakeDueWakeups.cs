using MluviiBot.Extensions.Turns;
using MluviiBot.Storage.Sql;

namespace MluviiBot.Storage.Operations;

internal sealed class TakeDueWakeups(int limit, TimeSpan lease, Caller caller) : Operation<IReadOnlyList<Wakeup>>
{
    // The condition stands twice: of two processes at once, the second sees the row as the first left it.
    private const string Take = """
        UPDATE wakeup SET ready = $2, taken = taken + 1
        WHERE ready <= $1 AND id IN (SELECT id FROM wakeup WHERE ready <= $1 ORDER BY ready LIMIT $3)
        RETURNING id, due, payload, taken
        """;

    private readonly List<Wakeup> _wakeups = [];

    public override IReadOnlyList<Wakeup> Result => [.. _wakeups.OrderBy(wakeup => wakeup.Due)];

    public override IEnumerable<Statement> Statements()
    {
        _wakeups.Clear();
        return [new Statement(Take, caller.Now.Milliseconds(), (caller.Now + lease).Milliseconds(), limit)
        {
            EachRow = row => _wakeups.Add(new Wakeup(row.GetString(0), Moment.FromMilliseconds(row.GetInt64(1)), row.GetString(2), row.GetInt32(3) - 1)),
        }];
    }
}
