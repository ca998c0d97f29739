namespace MluviiBot.Tests.Extensions.Turns;

/// <summary>A clock that moves on whenever somebody looks at it, as under a process that stands still in between.</summary>
internal sealed class HurryingTime : TimeProvider
{
    public static readonly TimeSpan Step = TimeSpan.FromSeconds(0.6);

    private readonly Lock _lock = new();
    private DateTimeOffset _now = new(2026, 5, 1, 8, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
        {
            return _now += Step;
        }
    }
}
