namespace MluviiBot.Extensions.Turns;

/// <summary>A turn that is begun for a wake-up: with its commit the wake-up is done.</summary>
internal static class WakeupTurn
{
    private static readonly AsyncLocal<string?> Ambient = new();

    public static async Task RunAsync(string wakeupId, Func<Task> begin)
    {
        Ambient.Value = wakeupId;
        await begin().ConfigureAwait(false);
    }

    /// <summary>The wake-up that this turn is begun for; null for any other turn.</summary>
    public static string? Take() => Turn.Current is null ? Ambient.Value : null;
}
