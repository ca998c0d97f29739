using MluviiBot.Extensions.Turns;
using MluviiBot.Storage.Sql;

namespace MluviiBot.Storage.Operations;

/// <param name="arrival">What came.</param>
/// <param name="caller">Who takes it in.</param>
/// <param name="isDurable">
/// Whether it must be on the disk afterwards. Whose turn is still to be run is answered when that is committed, and nothing is delivered before: after a
/// crash he is told to come again.
/// </param>
internal sealed class BeginTurn(Arrival arrival, Caller caller, bool isDurable) : Operation<Beginning>
{
    private readonly LaneLease _lease = new(arrival.Lane, caller);
    private readonly Inbox _inbox = new(arrival, caller.Now);
    private readonly GrantRows _rows = new(arrival.Lane);

    public override string Lane => arrival.Lane;

    public override bool IsDurable => isDurable;

    public override Beginning Result
    {
        get
        {
            // Only its caller can have it run, and he has come again: he waits, if only for whoever may be running it still.
            var isRepetition = _inbox.IsRepetition && !_rows.IsLeftToCaller;
            return new Beginning(_rows.Sequence, isRepetition, _lease.IsHeld && !isRepetition ? _rows.Grant(_lease) : null);
        }
    }

    public override IEnumerable<Statement> Statements() => [_lease.Take(arrival), .. _inbox.Statements(), _rows.Statement(arrival.Id)];
}
