using MluviiBot.Storage.Sql;

namespace MluviiBot.Storage.Operations;

/// <summary>This process ends: all its lanes are free at once.</summary>
internal sealed class Depart(Caller caller) : Operation<bool>
{
    public override bool Result => true;

    public override IEnumerable<Statement> Statements() => [new Statement("DELETE FROM owner WHERE id = $1", caller.Owner)];
}
