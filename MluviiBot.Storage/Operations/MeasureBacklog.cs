using System.Data.Common;
using MluviiBot.Extensions.Turns;
using MluviiBot.Storage.Sql;

namespace MluviiBot.Storage.Operations;

internal sealed class MeasureBacklog : Operation<Backlog>
{
    private const string CountWaiting = """
        SELECT 1 AS part, count(*), min(received) FROM arrival WHERE payload IS NOT NULL
        UNION ALL SELECT 2, count(*), min(created) FROM delivery WHERE reason IS NULL
        ORDER BY 1
        """;

    private const string CountUndeliverable = "SELECT reason, count(*) FROM delivery WHERE reason IS NOT NULL GROUP BY reason";

    private const string CountUnreadable = "SELECT reason, count(*) FROM unreadable GROUP BY reason";

    private readonly List<int> _counts = [];
    private readonly Dictionary<string, int> _undeliverable = [];
    private readonly Dictionary<string, int> _unreadable = [];
    private long? _oldest;

    public override Backlog Result =>
        new(_counts[0], _counts[1], _oldest is { } oldest ? Moment.FromMilliseconds(oldest) : null, _undeliverable, _unreadable);

    public override IEnumerable<Statement> Statements()
    {
        _counts.Clear();
        _undeliverable.Clear();
        _unreadable.Clear();
        _oldest = null;
        return [
            new Statement(CountWaiting) { EachRow = AddCount },
            new Statement(CountUndeliverable) { EachRow = row => _undeliverable.Add(row.GetString(0), row.GetInt32(1)) },
            new Statement(CountUnreadable) { EachRow = row => _unreadable.Add(row.GetString(0), row.GetInt32(1)) }];
    }

    private void AddCount(DbDataReader row)
    {
        _counts.Add(row.GetInt32(1));
        if (!row.IsDBNull(2))
        {
            _oldest = Math.Min(_oldest ?? long.MaxValue, row.GetInt64(2));
        }
    }
}
