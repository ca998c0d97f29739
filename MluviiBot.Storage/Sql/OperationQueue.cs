using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using MluviiBot.Storage.Operations;

namespace MluviiBot.Storage.Sql;

/// <summary>
/// Writes what comes while it is writing in the next transaction: under load many operations share the cost of one, and without load none waits.
/// </summary>
internal sealed partial class OperationQueue : IAsyncDisposable
{
    private const int MostAtOnce = 256;

    private readonly Channel<Operation> _waiting = Channel.CreateUnbounded<Operation>(new UnboundedChannelOptions { SingleReader = true });
    private readonly IDatabase _database;
    private readonly ILogger _logger;
    private readonly Task _running;

    public OperationQueue(IDatabase database, ILogger logger)
    {
        _database = database;
        _logger = logger;
        _running = Task.Run(RunAsync);
    }

    public void Add(Operation operation)
    {
        if (!_waiting.Writer.TryWrite(operation))
        {
            operation.Fail(new ObjectDisposedException(nameof(SqlTurnStore)));
        }
    }

    /// <summary>Carries out what waits, then ends.</summary>
    public async ValueTask DisposeAsync()
    {
        _waiting.Writer.TryComplete();
        await _running.ConfigureAwait(false);
    }

    private async Task RunAsync()
    {
        var group = new List<Operation>(MostAtOnce);
        while (await _waiting.Reader.WaitToReadAsync().ConfigureAwait(false))
        {
            group.Clear();
            while (group.Count < MostAtOnce && _waiting.Reader.TryRead(out var operation))
            {
                if (!operation.IsAbandoned)
                {
                    group.Add(operation);
                }
            }

            // All take what they lock in the same order, so that no two wait for each other; within a lane it stays the order of arrival.
            await WriteAsync([.. group.OrderBy(operation => operation.Lane, StringComparer.Ordinal)]).ConfigureAwait(false);
        }
    }

    private async Task WriteAsync(List<Operation> group)
    {
        if (group.Count > 0 && await TryWriteAsync(group).ConfigureAwait(false) is { } failure)
        {
            await FailAsync(group, failure).ConfigureAwait(false);
        }
    }

    private async Task FailAsync(List<Operation> group, Exception failure)
    {
        if (group.Count == 1 || failure is StorageException || _database.IsTransient(failure) && !_database.IsConflict(failure))
        {
            Log.Failed(_logger, group.Count, failure);
            foreach (var operation in group)
            {
                operation.Fail(failure as StorageException ?? _database.Explain(failure));
            }

            return;
        }

        // One of them may be to blame, or all of them are too much at once: the others shall not suffer for it.
        foreach (var operation in group)
        {
            await WriteAsync([operation]).ConfigureAwait(false);
        }
    }

    private async Task<Exception?> TryWriteAsync(List<Operation> group)
    {
        try
        {
            await Attempts.RunAsync(_database, () => _database.WriteAsync(group, CancellationToken.None), CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            return exception;
        }

        foreach (var operation in group)
        {
            operation.Succeed();
        }

        return null;
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "{Count} operations of the store failed.")]
        public static partial void Failed(ILogger logger, int count, Exception exception);
    }
}
