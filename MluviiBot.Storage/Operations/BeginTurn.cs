using MluviiBot.Extensions.Turns;
using MluviiBot.Storage.Sql;

namespace MluviiBot.Storage.Operations;

internal sealed class BeginTurn(Arrival arrival, Caller caller) : Operation<Beginning>
{
    private readonly LaneLease _lease = new(arrival.Lane, caller);
    private readonly Inbox _inbox = new(arrival, caller.Now);
    private readonly GrantRows _rows = new(arrival.Lane);

    public override string Lane => arrival.Lane;

    // Its caller is answered when the turn is committed, and nothing is delivered before: after a crash he is told to come again.
    public override bool IsDurable => false;

    public override Beginning Result
    {
        get
        {
            // Only its caller can have it run, and he has come again: whoever ran it before is gone.
            var isRepetition = _inbox.IsRepetition && !(_lease.IsHeld && _rows.IsLeftToCaller);
            return new Beginning(_rows.Sequence, isRepetition, _lease.IsHeld && !isRepetition ? _rows.Grant(_lease) : null);
        }
    }

    public override IEnumerable<Statement> Statements() => [_lease.Take(arrival), .. _inbox.Statements(), _rows.Statement(arrival.Id)];
}
