using MluviiBot.Storage.Sql;

namespace MluviiBot.Storage.Operations;

/// <summary>What is done in the database for one call of the store. Many are carried out in one transaction.</summary>
internal abstract class Operation
{
    /// <summary>What it is about, if anything: operations of the same lane are carried out in the order in which they came.</summary>
    public virtual string? Lane => null;

    public abstract bool IsAbandoned { get; }

    /// <summary>What is to be done, from the start: this is called again when a transaction is repeated.</summary>
    public abstract IEnumerable<Statement> Statements();

    /// <summary>The transaction is committed.</summary>
    public abstract void Succeed();

    /// <summary>It is not, and will not be.</summary>
    public abstract void Fail(Exception exception);
}
