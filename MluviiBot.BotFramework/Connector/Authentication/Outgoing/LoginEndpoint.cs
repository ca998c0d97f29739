#nullable enable
namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What a login address is: Microsoft's own (MSAL talks to it) or somebody else's (we do, by plain OAuth 2).</summary>
internal static class LoginEndpoint
{
    private static readonly HashSet<string> MicrosoftHosts = new(StringComparer.OrdinalIgnoreCase)
    {
        "login.microsoftonline.com", "login.windows.net", "login.microsoft.com", "sts.windows.net",
        "login.microsoftonline.us", "login.usgovcloudapi.net",
        "login.partner.microsoftonline.cn", "login.chinacloudapi.cn",
    };

    public static bool IsMicrosoft(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps && MicrosoftHosts.Contains(uri.Host);

    public static bool IsGovernment(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Host.Equals("login.microsoftonline.us", StringComparison.OrdinalIgnoreCase);

    /// <summary>A secret and the keys that tokens are checked with travel encrypted, or do not leave the machine.</summary>
    public static bool IsSafe(Uri address) =>
        address.IsAbsoluteUri && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback));
}
