#nullable enable
namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The address to answer at is missing or no address. Of its own type so that an adapter can tell the caller's mistake from the bot's.</summary>
internal sealed class UnusableServiceUrlException()
    : ArgumentException("The service URL must be an absolute http or https address: it is where replies are sent.", "serviceUrl");
