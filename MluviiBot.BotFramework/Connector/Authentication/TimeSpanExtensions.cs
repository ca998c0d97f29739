namespace Microsoft.Bot.Connector.Authentication;

public static class TimeSpanExtensions
{
    public static TimeSpan WithJitter(this TimeSpan delay, double multiplier = 0.1) => throw new NotImplementedException();
}
