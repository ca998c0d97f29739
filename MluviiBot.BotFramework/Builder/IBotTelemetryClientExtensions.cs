namespace Microsoft.Bot.Builder;

public static class IBotTelemetryClientExtensions
{
    public static void TrackDialogView(this IBotTelemetryClient telemetryClient, string dialogName, IDictionary<string, string> properties = null, IDictionary<string, double> metrics = null) => throw new NotImplementedException();
}
