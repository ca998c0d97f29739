namespace Microsoft.Bot.Builder;

public class NullBotTelemetryClient : IBotPageViewTelemetryClient, IBotTelemetryClient
{
    public NullBotTelemetryClient()
    {
    }

    public static IBotTelemetryClient Instance { get; }

    public void Flush() => throw new NotImplementedException();

    public void TrackAvailability(string name, DateTimeOffset timeStamp, TimeSpan duration, string runLocation, bool success, string message = null, IDictionary<string, string> properties = null, IDictionary<string, double> metrics = null) => throw new NotImplementedException();

    public void TrackDependency(string dependencyTypeName, string target, string dependencyName, string data, DateTimeOffset startTime, TimeSpan duration, string resultCode, bool success) => throw new NotImplementedException();

    public void TrackEvent(string eventName, IDictionary<string, string> properties = null, IDictionary<string, double> metrics = null) => throw new NotImplementedException();

    public void TrackException(Exception exception, IDictionary<string, string> properties = null, IDictionary<string, double> metrics = null) => throw new NotImplementedException();

    public void TrackPageView(string dialogName, IDictionary<string, string> properties = null, IDictionary<string, double> metrics = null) => throw new NotImplementedException();

    public void TrackTrace(string message, Severity severityLevel, IDictionary<string, string> properties) => throw new NotImplementedException();
}
