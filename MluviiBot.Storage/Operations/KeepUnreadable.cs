using MluviiBot.Extensions.Turns;
using MluviiBot.Storage.Sql;

namespace MluviiBot.Storage.Operations;

internal sealed class KeepUnreadable(Unreadable unreadable, Caller caller) : Operation<bool>
{
    private const string Keep = "INSERT INTO unreadable (connection, payload, reason, received, lane) VALUES ($1, $2, $3, $4, $5)";

    public override bool Result => true;

    public override IEnumerable<Statement> Statements() =>
        [new Statement(Keep, unreadable.Connection, unreadable.Payload.ToArray(), unreadable.Reason, caller.Now.Milliseconds(), unreadable.Lane)];
}
