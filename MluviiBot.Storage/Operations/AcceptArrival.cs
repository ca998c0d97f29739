using MluviiBot.Extensions.Turns;
using MluviiBot.Storage.Sql;

namespace MluviiBot.Storage.Operations;

internal sealed class AcceptArrival(Arrival arrival, Caller caller) : Operation<bool>
{
    private readonly LaneLease _lease = new(arrival.Lane, caller);
    private readonly Inbox _inbox = new(arrival, caller.Now);

    public override string Lane => arrival.Lane;

    public override bool Result => !_inbox.IsRepetition;

    public override IEnumerable<Statement> Statements() => [_lease.Count(), .. _inbox.Statements()];
}
