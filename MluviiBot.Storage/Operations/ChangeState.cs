using MluviiBot.Extensions.Turns;
using MluviiBot.Storage.Sql;

namespace MluviiBot.Storage.Operations;

/// <summary>Changes the state outside any turn. The mark is on the row of this process.</summary>
internal sealed class ChangeState(IReadOnlyCollection<StateChange> changes, Caller caller) : Operation<bool>
{
    private static readonly StateSql Sql = new(
        "UPDATE owner SET turn = $2 WHERE id = $1",
        "EXISTS (SELECT 1 FROM owner WHERE id = $1 AND turn = $2)");

    private readonly long _mark = Random.Shared.NextInt64(1, long.MaxValue);
    private bool _isMarked;

    public override bool Result => _isMarked;

    public override IEnumerable<Statement> Statements()
    {
        _isMarked = false;
        return [
            Sql.Mark(changes, rows => _isMarked = rows > 0, caller.Owner, _mark),
            .. changes.Select(change => Sql.Change(caller.Owner, _mark, change, lane: null, caller.Now))];
    }
}
