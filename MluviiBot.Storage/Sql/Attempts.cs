namespace MluviiBot.Storage.Sql;

/// <summary>Tries again what may well succeed: another process had locked a row, or a connection broke.</summary>
internal static class Attempts
{
    private const int Most = 5;

    /// <exception cref="Exception">That of the last attempt, or one that will be the same each time.</exception>
    public static async Task RunAsync(IDatabase database, Func<Task> work, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await work().ConfigureAwait(false);
                return;
            }
            catch (Exception exception) when (attempt < Most && database.IsTransient(exception))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.Next(10, 50) * attempt), cancellationToken).ConfigureAwait(false);
            }
        }
    }
}
