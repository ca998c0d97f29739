using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using MluviiBot.Extensions.Turns;
using MluviiBot.Storage.PostgreSql;

namespace MluviiBot.Storage;

/// <summary>Keeps turns in a PostgreSQL server, for as many processes as you like.</summary>
/// <param name="options">Where the server is.</param>
/// <param name="turns">When a silent process is dead.</param>
/// <param name="time">The clock. Whether another process lives is told by the server's.</param>
/// <param name="logger">Told of failures.</param>
public sealed class PostgreSqlTurnStore(
    IOptions<StorageOptions> options, IOptions<TurnOptions> turns, TimeProvider time, ILogger<PostgreSqlTurnStore> logger)
    : SqlTurnStore(new PostgreSqlDatabase(options.Value.PostgreSql), turns.Value.DeadAfter, time, logger);
