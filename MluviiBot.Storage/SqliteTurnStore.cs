using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using MluviiBot.Extensions.Turns;
using MluviiBot.Storage.Sqlite;

namespace MluviiBot.Storage;

/// <summary>
/// Keeps turns in a SQLite file. What is committed survives the end of the process, however it came; the last moments before a power cut may be lost.
/// </summary>
/// <param name="options">Where the file is.</param>
/// <param name="turns">When a silent process is dead.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Told of failures.</param>
public sealed class SqliteTurnStore(IOptions<StorageOptions> options, IOptions<TurnOptions> turns, TimeProvider time, ILogger<SqliteTurnStore> logger)
    : SqlTurnStore(new SqliteDatabase(options.Value.Sqlite, time), turns.Value.DeadAfter, time, logger);
