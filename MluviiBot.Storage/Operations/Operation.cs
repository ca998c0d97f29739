using MluviiBot.Storage.Sql;

namespace MluviiBot.Storage.Operations;

/// <summary>What is done in the database for one call of the store. Many are carried out in one transaction.</summary>
internal abstract class Operation
{
    /// <summary>What it is about, if anything: operations of the same lane that are equally durable are carried out in the order in which they came.</summary>
    public virtual string? Lane => null;

    /// <summary>
    /// Whether it must outlive a crash of the database's own machine once it has succeeded. What need not is kept with the next that must: of what came
    /// before, nothing is missing.
    /// </summary>
    public virtual bool IsDurable => true;

    public abstract bool IsAbandoned { get; }

    /// <summary>What is to be done, from the start: this is called again when a transaction is repeated.</summary>
    public abstract IEnumerable<Statement> Statements();

    /// <summary>The transaction is committed.</summary>
    public abstract void Succeed();

    /// <summary>It is not, and will not be.</summary>
    public abstract void Fail(Exception exception);
}
