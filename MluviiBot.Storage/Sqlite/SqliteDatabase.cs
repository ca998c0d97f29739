using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using MluviiBot.Storage.Operations;
using MluviiBot.Storage.Sql;

namespace MluviiBot.Storage.Sqlite;

/// <summary>One file: one connection writes, others read beside it. What is committed survives the end of the process.</summary>
internal sealed class SqliteDatabase(SqliteOptions options, TimeProvider time) : IDatabase
{
    /// <summary>After so many transactions the log is worked into the file.</summary>
    private const int WritesToCheckpoint = 50;

    private static readonly Dialect Dialect = new(Bytes: "blob", Clustered: "WITHOUT ROWID", Updated: "WITHOUT ROWID");

    private const string CannotOpen = "cannot be opened or created. "
        + $"Set {StorageOptions.Section}:{nameof(StorageOptions.Sqlite)}:{nameof(SqliteOptions.Path)} to a file in a folder that it may write.";

    private readonly string _path = Path.GetFullPath(options.Path);
    private readonly ConcurrentBag<SqliteSession> _readers = [];
    private SqliteSession? _writer;
    private int _sinceCheckpoint;
    private Task _checkpoint = Task.CompletedTask;

    public int Writers => 1;

    public Task MigrateAsync(CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
        _writer ??= OpenWriter();
        Write(() =>
        {
            _writer.Execute(Schema.CreateVersion);
            var version = 0L;
            _writer.Execute(new Statement(Schema.ReadVersion) { EachRow = row => version = row.GetInt64(0) });
            if (Schema.Migration(Dialect, version) is { } migration)
            {
                _writer.Execute(migration);
            }
        });
        return Task.CompletedTask;
    }

    public Task WriteAsync(IReadOnlyList<Operation> operations, CancellationToken cancellationToken)
    {
        Write(() =>
        {
            foreach (var operation in operations)
            {
                cancellationToken.ThrowIfCancellationRequested();
                Execute(_writer!, operation);
            }
        });
        return Task.CompletedTask;
    }

    public Task ExecuteAsync(Operation operation, CancellationToken cancellationToken)
    {
        var reader = _readers.TryTake(out var idle) ? idle : Open();
        try
        {
            Execute(reader, operation);
        }
        catch
        {
            reader.Dispose();
            throw;
        }

        _readers.Add(reader);
        return Task.CompletedTask;
    }

    /// <remarks>What others hold was waited for already, and everything else fails each time.</remarks>
    public bool IsTransient(Exception exception) => false;

    /// <remarks>Who begins to write has the whole file for himself.</remarks>
    public bool IsConflict(Exception exception) => false;

    public StorageException Explain(Exception exception) => new($"The SQLite file {_path} {Problem(exception)}", exception);

    public async ValueTask DisposeAsync()
    {
        await _checkpoint.ConfigureAwait(false);
        while (_readers.TryTake(out var reader))
        {
            reader.Dispose();
        }

        // Last: SQLite tidies the file up when its last connection is closed.
        _writer?.Dispose();
    }

    private static void Execute(SqliteSession session, Operation operation)
    {
        foreach (var statement in operation.Statements())
        {
            session.Execute(statement);
        }
    }

    private static string Problem(Exception exception) => (exception as SqliteException)?.SqliteErrorCode switch
    {
        SQLitePCL.raw.SQLITE_FULL => "cannot grow: the disk is full. Free some space.",
        SQLitePCL.raw.SQLITE_IOERR => "cannot be read or written: the disk failed or is full. Check the disk.",
        SQLitePCL.raw.SQLITE_READONLY or SQLitePCL.raw.SQLITE_PERM => "cannot be written. Give this process the right to write it and its folder.",
        SQLitePCL.raw.SQLITE_CORRUPT or SQLitePCL.raw.SQLITE_NOTADB =>
            "is damaged, or is no SQLite file. Put a backup in its place, or move it away to start empty.",
        SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED => "is locked by another process for too long. Find out what else has it open.",
        SQLitePCL.raw.SQLITE_CANTOPEN => CannotOpen,
        _ => exception is UnauthorizedAccessException or IOException ? CannotOpen : $"failed: {exception.Message}",
    };

    private SqliteSession Open()
    {
        // SQLite itself waits by fractions of a second, but not in all cases; Microsoft.Data.Sqlite, which asks it again then, knows seconds.
        var connection = new SqliteConnectionStringBuilder
        {
            DataSource = _path,
            Pooling = false,
            DefaultTimeout = Math.Max(1, (int)options.BusyTimeout.TotalSeconds),
        };
        return new SqliteSession(connection.ConnectionString, options.BusyTimeout, time);
    }

    private SqliteSession OpenWriter()
    {
        var writer = Open();
        writer.Execute("PRAGMA cache_size = -8000");
        return writer;
    }

    private void Write(Action write)
    {
        // At once for writing: a transaction that began by reading could not go on if another process wrote meanwhile.
        _writer!.Execute("BEGIN IMMEDIATE");
        try
        {
            write();
            _writer.Execute("COMMIT");
            if (++_sinceCheckpoint >= WritesToCheckpoint && _checkpoint.IsCompleted)
            {
                _sinceCheckpoint = 0;
                _checkpoint = Task.Run(Checkpoint);
            }
        }
        catch
        {
            _writer.Rollback();
            throw;
        }
    }

    private void Checkpoint()
    {
        try
        {
            using var session = Open();
            session.Execute("PRAGMA wal_checkpoint(PASSIVE)");
        }
        catch (SqliteException)
        {
            // The writer does it when the log is full, and tells if it cannot.
        }
    }
}
