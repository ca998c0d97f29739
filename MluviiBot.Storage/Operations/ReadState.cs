using MluviiBot.Extensions.Turns;
using MluviiBot.Storage.Sql;

namespace MluviiBot.Storage.Operations;

internal sealed class ReadState(IReadOnlyCollection<string> keys) : Operation<IReadOnlyDictionary<string, StateItem>>
{
    private const string Read = "SELECT json, version FROM state WHERE key = $1";

    private readonly Dictionary<string, StateItem> _items = [];

    public override IReadOnlyDictionary<string, StateItem> Result => _items;

    public override IEnumerable<Statement> Statements()
    {
        _items.Clear();
        return keys.Select(key => new Statement(Read, key) { EachRow = row => _items[key] = new StateItem(row.GetString(0), row.GetInt64(1)) });
    }
}
