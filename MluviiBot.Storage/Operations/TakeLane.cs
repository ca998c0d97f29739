using MluviiBot.Extensions.Turns;
using MluviiBot.Storage.Sql;

namespace MluviiBot.Storage.Operations;

internal sealed class TakeLane(string lane, string? arrivalId, Caller caller) : Operation<Grant?>
{
    private readonly LaneLease _lease = new(lane, caller);
    private readonly GrantRows _rows = new(lane);

    public override string Lane => lane;

    public override Grant? Result => _lease.IsHeld ? _rows.Grant(_lease) : null;

    public override IEnumerable<Statement> Statements() => [_lease.Take(arrivalId), _rows.Statement()];
}
