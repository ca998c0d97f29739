using MluviiBot.Storage.Sql;

namespace MluviiBot.Storage.Operations;

internal sealed class ShowLife(Caller caller) : Operation<bool>
{
    private const string Show = "INSERT INTO owner (id, seen) VALUES ($1, now_ms()) ON CONFLICT (id) DO UPDATE SET seen = excluded.seen";

    public override bool Result => true;

    public override IEnumerable<Statement> Statements() => [new Statement(Show, caller.Owner)];
}
