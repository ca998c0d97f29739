using MluviiBot.Storage.Sql;

namespace MluviiBot.Storage.Operations;

/// <summary>Whether this process still has a lane.</summary>
internal sealed class HoldsLane(string lane, long token, Caller caller) : Operation<bool>
{
    private const string Find = "SELECT 1 FROM lane WHERE key = $1 AND owner = $2 AND token = $3";

    private bool _holds;

    public override bool Result => _holds;

    public override IEnumerable<Statement> Statements()
    {
        _holds = false;
        return [new Statement(Find, lane, caller.Owner, token) { EachRow = _ => _holds = true }];
    }
}
