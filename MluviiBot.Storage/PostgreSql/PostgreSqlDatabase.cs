using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using MluviiBot.Storage.Operations;
using MluviiBot.Storage.Sql;
using Npgsql;

namespace MluviiBot.Storage.PostgreSql;

/// <summary>A server that many processes share. A transaction takes two round trips, whatever is in it: one for its statements, one to commit.</summary>
internal sealed class PostgreSqlDatabase(PostgreSqlOptions options) : IDatabase
{
    // Any number that other programs in the same database are unlikely to lock.
    private const long MigrationLock = 0x6d6c75766969;

    // The row of a writer says what he wrote last. Whoever looks waits for a transaction of his that has not ended yet.
    private const string Mark =
        "INSERT INTO owner (id, seen, turn) VALUES ($1, now_ms(), $2) ON CONFLICT (id) DO UPDATE SET seen = excluded.seen, turn = excluded.turn";

    private const string ReadMark = "INSERT INTO owner (id, seen) VALUES ($1, now_ms()) ON CONFLICT (id) DO UPDATE SET seen = excluded.seen RETURNING turn";

    // The server does not wait for its disk: it writes everything in order, and soon.
    private const string DoNotWait = "SET LOCAL synchronous_commit TO off";

    private static readonly Dialect Dialect = new(Bytes: "bytea", Clustered: "", Updated: "WITH (fillfactor = 70)");

    private readonly NpgsqlDataSource _server = PostgreSqlServer.Create(options);
    private readonly ConcurrentBag<string> _writers = [];

    public int Writers => options.Writers;

    public async Task MigrateAsync(CancellationToken cancellationToken)
    {
        var connection = await _server.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await using var closing = connection.ConfigureAwait(false);
        var transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        await using var ending = transaction.ConfigureAwait(false);
        await ExecuteAsync($"SELECT pg_advisory_xact_lock({MigrationLock})").ConfigureAwait(false);

        // Even IF NOT EXISTS asks for the right to create one.
        if (await ExecuteAsync($"SELECT to_regnamespace('\"{options.Schema}\"')::text").ConfigureAwait(false) is DBNull)
        {
            await ExecuteAsync($"CREATE SCHEMA \"{options.Schema}\"").ConfigureAwait(false);
        }

        // The time of the transaction's snapshot: in one that had to wait, signs of life would look older than they are by any later clock.
        await ExecuteAsync($"""
            CREATE OR REPLACE FUNCTION now_ms() RETURNS bigint LANGUAGE sql STABLE AS 'SELECT (extract(epoch FROM now()) * 1000)::bigint';
            {Schema.CreateVersion};
            """).ConfigureAwait(false);
        if (Schema.Migration(Dialect, (long)(await ExecuteAsync(Schema.ReadVersion).ConfigureAwait(false))!) is { } migration)
        {
            await ExecuteAsync(migration).ConfigureAwait(false);
        }

        await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);

        async Task<object?> ExecuteAsync(string text)
        {
            using var command = new NpgsqlCommand(text, connection, transaction);
            return await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    public async Task WriteAsync(IReadOnlyList<Operation> operations, CancellationToken cancellationToken)
    {
        var writer = _writers.TryTake(out var idle) ? idle : Guid.NewGuid().ToString("N");
        try
        {
            await WriteAsync(writer, operations, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _writers.Add(writer);
        }
    }

    public async Task ExecuteAsync(Operation operation, CancellationToken cancellationToken)
    {
        if (operation.Statements().ToList() is { Count: > 0 } statements)
        {
            using var batch = _server.CreateBatch();
            await ExecuteAsync(batch, statements, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <remarks>The server is stopped or started again, or somebody has ended the session: another connection may be had soon.</remarks>
    public bool IsTransient(Exception exception) => exception is NpgsqlException { IsTransient: true }
        or PostgresException { SqlState: PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown };

    public bool IsConflict(Exception exception) =>
        exception is PostgresException { SqlState: PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected };

    public StorageException Explain(Exception exception) => PostgreSqlFailure.Explain(exception, options);

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task WriteAsync(string writer, IReadOnlyList<Operation> operations, CancellationToken cancellationToken)
    {
        var connection = await _server.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await using var closing = connection.ConfigureAwait(false);

        // With a snapshot, what another process changed meanwhile makes the transaction fail and be repeated: what was checked stays true.
        var transaction = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken).ConfigureAwait(false);
        await using var ending = transaction.ConfigureAwait(false);
        using var batch = new NpgsqlBatch(connection, transaction);
        var mark = Random.Shared.NextInt64();
        List<Statement> statements = [new Statement(Mark, writer, mark), .. operations.SelectMany(operation => operation.Statements())];
        if (!operations.Any(operation => operation.IsDurable))
        {
            statements.Add(new Statement(DoNotWait));
        }

        await ExecuteAsync(batch, statements, cancellationToken).ConfigureAwait(false);
        try
        {
            await transaction.CommitAsync(CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not PostgresException { InvariantSeverity: "ERROR" })
        {
            if (!await IsCommittedAsync(writer, mark).ConfigureAwait(false))
            {
                throw;
            }
        }
    }

    private static async Task ExecuteAsync(NpgsqlBatch batch, List<Statement> statements, CancellationToken cancellationToken)
    {
        foreach (var statement in statements)
        {
            var command = new NpgsqlBatchCommand(statement.Text);
            foreach (var value in statement.Values)
            {
                command.Parameters.Add(Parameter(value));
            }

            batch.BatchCommands.Add(command);
        }

        using var rows = await batch.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        foreach (var eachRow in statements.Select(statement => statement.EachRow).OfType<Action<DbDataReader>>())
        {
            while (await rows.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                eachRow(rows);
            }

            await rows.NextResultAsync(cancellationToken).ConfigureAwait(false);
        }

        await rows.CloseAsync().ConfigureAwait(false);
        for (var index = 0; index < statements.Count; index++)
        {
            statements[index].Changed?.Invoke(batch.BatchCommands[index].RecordsAffected);
        }
    }

    private static NpgsqlParameter Parameter(SqlValue value) => value.Kind switch
    {
        SqlKind.Text => new NpgsqlParameter<string?> { TypedValue = (string?)value.Reference },
        SqlKind.Number when !value.IsNull => new NpgsqlParameter<long> { TypedValue = value.Number },
        SqlKind.Number => new NpgsqlParameter<long?> { TypedValue = null },
        _ => new NpgsqlParameter<byte[]?> { TypedValue = (byte[]?)value.Reference },
    };

    /// <summary>The connection was lost while committing: the server knows what became of it, though it may need a moment.</summary>
    /// <exception cref="StorageException">It could not be asked. To try the transaction again might do everything twice.</exception>
    private async Task<bool> IsCommittedAsync(string writer, long mark)
    {
        Exception? failure = null;
        for (var attempt = 1; attempt <= 20; attempt++)
        {
            try
            {
                using var command = _server.CreateCommand(ReadMark);
                command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = writer });
                return await command.ExecuteScalarAsync().ConfigureAwait(false) is long found && found == mark;
            }
            catch (Exception exception) when (IsTransient(exception))
            {
                failure = exception;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(50 * attempt)).ConfigureAwait(false);
        }

        throw new StorageException(
            "PostgreSQL was lost while it saved turns, and did not come back in time to say whether they are saved. See why it went.", failure);
    }
}
