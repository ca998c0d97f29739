using System.Data.Common;
using Microsoft.Data.Sqlite;
using MluviiBot.Storage.Sql;

namespace MluviiBot.Storage.Sqlite;

/// <summary>A connection with the statements that it has prepared. For one thread at a time.</summary>
internal sealed class SqliteSession : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, SqliteCommand> _commands = [];

    /// <remarks>For the whole process. SQLite refuses it, to no harm, when something else in the process has opened a file before.</remarks>
    static SqliteSession()
    {
        SQLitePCL.Batteries_V2.Init();

        // What one thread at a time uses needs no locks, and nobody asks SQLite how much memory it has.
        SQLitePCL.raw.sqlite3_config(SQLitePCL.raw.SQLITE_CONFIG_MULTITHREAD);
        SQLitePCL.raw.sqlite3_config(SQLitePCL.raw.SQLITE_CONFIG_MEMSTATUS, 0);
    }

    public SqliteSession(string connectionString, TimeSpan busyTimeout, TimeProvider time)
    {
        _connection = new SqliteConnection(connectionString);
        try
        {
            _connection.Open();
            _connection.CreateFunction("now_ms", () => time.GetUtcNow().ToUnixTimeMilliseconds());
            Execute($"PRAGMA busy_timeout = {(long)busyTimeout.TotalMilliseconds}");
            Execute("PRAGMA journal_mode = WAL");
            Execute("PRAGMA synchronous = NORMAL");

            // 32 MB of log at the most: before that it is worked into the file beside the writer, who would have to wait for the disk.
            Execute("PRAGMA wal_autocheckpoint = 8000");
        }
        catch
        {
            _connection.Dispose();
            throw;
        }
    }

    public void Execute(string text) => Execute(new Statement(text));

    public void Execute(Statement statement)
    {
        var command = Command(statement);
        for (var index = 0; index < statement.Values.Length; index++)
        {
            var value = statement.Values[index];
            command.Parameters[index].Value = value.IsNull ? DBNull.Value : value.Kind is SqlKind.Number ? value.Number : value.Reference;
        }

        if (statement.EachRow is null)
        {
            var changed = command.ExecuteNonQuery();
            statement.Changed?.Invoke(changed);
            return;
        }

        using DbDataReader rows = command.ExecuteReader();
        while (rows.Read())
        {
            statement.EachRow(rows);
        }
    }

    /// <summary>Undoes what is not committed. SQLite has done it already after some errors.</summary>
    public void Rollback()
    {
        if (SQLitePCL.raw.sqlite3_get_autocommit(_connection.Handle) == 0)
        {
            Execute("ROLLBACK");
        }
    }

    public void Dispose()
    {
        foreach (var command in _commands.Values)
        {
            command.Dispose();
        }

        _connection.Dispose();
    }

    private SqliteCommand Command(Statement statement)
    {
        if (!_commands.TryGetValue(statement.Text, out var command))
        {
            command = _connection.CreateCommand();
            command.CommandText = statement.Text;
            for (var number = 1; number <= statement.Values.Length; number++)
            {
                command.Parameters.Add(new SqliteParameter { ParameterName = $"${number}" });
            }

            _commands.Add(statement.Text, command);
        }

        return command;
    }
}
