namespace Microsoft.Bot.Connector.Authentication;

public static class TimeSpanExtensions
{
    /// <summary>Lengthens a delay by a random part of at most <paramref name="multiplier"/> of it, so that those who wait do not all come back at once.</summary>
    public static TimeSpan WithJitter(this TimeSpan delay, double multiplier = 0.1) => delay + (delay * (multiplier * Random.Shared.NextDouble()));
}
