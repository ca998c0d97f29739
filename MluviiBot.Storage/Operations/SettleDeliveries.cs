using MluviiBot.Extensions.Turns;
using MluviiBot.Storage.Sql;

namespace MluviiBot.Storage.Operations;

internal sealed class SettleDeliveries(Settlement settlement, Caller caller) : Operation<bool>
{
    private const string HasToken = "EXISTS (SELECT 1 FROM lane WHERE key = $1 AND token = $2)";

    private const string Remove = $"DELETE FROM delivery WHERE lane = $1 AND id = $3 AND {HasToken}";

    private const string Postpone = $"UPDATE delivery SET attempts = $4, not_before = $5 WHERE lane = $1 AND id = $3 AND {HasToken}";

    private const string GiveUp = $"UPDATE delivery SET reason = $4 WHERE lane = $1 AND id = $3 AND {HasToken}";

    private const string Release = "UPDATE lane SET owner = NULL WHERE key = $1 AND token = $2 AND owner = $3";

    public override string Lane => settlement.Lane;

    // After a crash what arrived is sent again, under the same id, and a lane that was let go of is found by whoever has it again.
    public override bool IsDurable => false;

    public override bool Result => true;

    public override IEnumerable<Statement> Statements()
    {
        foreach (var id in settlement.Delivered)
        {
            yield return new Statement(Remove, settlement.Lane, settlement.Token, id);
        }

        foreach (var delivery in settlement.Postponed)
        {
            yield return new Statement(
                Postpone, settlement.Lane, settlement.Token, delivery.Id, delivery.Attempts, delivery.NotBefore?.Milliseconds());
        }

        foreach (var (id, reason) in settlement.Undeliverable)
        {
            yield return new Statement(GiveUp, settlement.Lane, settlement.Token, id, reason);
        }

        if (settlement.Release)
        {
            yield return new Statement(Release, settlement.Lane, settlement.Token, caller.Owner);
        }
    }
}
