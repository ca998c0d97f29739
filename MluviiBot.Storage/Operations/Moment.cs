namespace MluviiBot.Storage.Operations;

/// <summary>How times are stored: as numbers, the same in every database.</summary>
internal static class Moment
{
    /// <summary>Milliseconds since 1970.</summary>
    public static long Milliseconds(this DateTimeOffset time) => time.ToUnixTimeMilliseconds();

    /// <summary>Hours since 1970. As coarse as this, when something was touched does not change its index with every turn.</summary>
    public static long Hours(this DateTimeOffset time) => time.ToUnixTimeSeconds() / 3600;

    public static DateTimeOffset FromMilliseconds(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);
}
