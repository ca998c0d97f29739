using MluviiBot.Storage.Operations;

namespace MluviiBot.Storage.Sql;

/// <summary>All that differs between one database and another.</summary>
internal interface IDatabase : IAsyncDisposable
{
    /// <summary>How many groups of operations are written side by side.</summary>
    int Writers { get; }

    /// <summary>Creates or migrates the schema.</summary>
    Task MigrateAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Carries out operations one after the other in one transaction: all of them, or none and an exception. No more than <see cref="Writers"/> at once.
    /// </summary>
    /// <param name="operations">What is to be carried out.</param>
    /// <param name="cancellationToken">Stops it, unless it is being committed.</param>
    Task WriteAsync(IReadOnlyList<Operation> operations, CancellationToken cancellationToken);

    /// <summary>Carries out an operation that only reads, or that is a single statement, at once and beside the writers.</summary>
    Task ExecuteAsync(Operation operation, CancellationToken cancellationToken);

    /// <summary>Whether the same may well succeed when it is tried again.</summary>
    bool IsTransient(Exception exception);

    /// <summary>Whether it failed as others changed the same meanwhile: the fewer operations at once, the sooner they succeed.</summary>
    bool IsConflict(Exception exception);

    /// <summary>What went wrong and what to do about it, without secrets.</summary>
    StorageException Explain(Exception exception);
}
