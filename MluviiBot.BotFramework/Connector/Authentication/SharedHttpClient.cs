#nullable enable
namespace Microsoft.Bot.Connector.Authentication;

/// <summary>One client for everybody who brings none; connections are renewed so that a changed DNS entry is seen.</summary>
internal static class SharedHttpClient
{
    public static HttpClient Instance { get; } = new(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(2), UseCookies = false });
}
