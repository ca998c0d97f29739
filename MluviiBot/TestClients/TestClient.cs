using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace MluviiBot.TestClients;

/// <summary>Tells a test client from mluvii.</summary>
internal static class TestClient
{
    /// <summary>mluvii calls every guest so; a test client does not.</summary>
    private const string GuestOfMluvii = "mluvii_guest";

    /// <summary>Whether an incoming activity is from a test client on this machine: on one of their channels, from loopback, and of no guest of mluvii's.</summary>
    public static bool Sent(IActivity activity) =>
        activity.ChannelId is Channels.Emulator or Channels.Webchat or Channels.Directline
        && Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out var service) && service.IsLoopback
        && activity.From?.Id != GuestOfMluvii;
}
