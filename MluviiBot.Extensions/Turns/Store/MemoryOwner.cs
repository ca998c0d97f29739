namespace MluviiBot.Extensions.Turns;

/// <summary>A process that shares turns in memory.</summary>
internal sealed class MemoryOwner(DateTimeOffset now)
{
    public DateTimeOffset LastSign { get; set; } = now;
}
