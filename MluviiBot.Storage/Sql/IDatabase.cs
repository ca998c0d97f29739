using MluviiBot.Storage.Operations;

namespace MluviiBot.Storage.Sql;

/// <summary>All that differs between one database and another.</summary>
internal interface IDatabase : IAsyncDisposable
{
    /// <summary>How many groups of operations are written side by side.</summary>
    int Writers { get; }

    /// <summary>Creates or migrates the schema.</summary>
    Task MigrateAsync(CancellationToken cancellationToken);

    /// <summary>Carries out operations one after the other in one transaction: all of them, or none and an exception.</summary>
    /// <param name="writer">From 0 to <see cref="Writers"/>; one at a time uses each.</param>
    /// <param name="operations">What is to be carried out.</param>
    /// <param name="cancellationToken">Stops it, unless it is being committed.</param>
    Task WriteAsync(int writer, IReadOnlyList<Operation> operations, CancellationToken cancellationToken);

    /// <summary>Carries out an operation that only reads, beside the writers.</summary>
    Task ReadAsync(Operation operation, CancellationToken cancellationToken);

    /// <summary>Whether the same may well succeed when it is tried again.</summary>
    bool IsTransient(Exception exception);

    /// <summary>What went wrong and what to do about it, without secrets.</summary>
    StorageException Explain(Exception exception);
}
