#nullable enable
using System.Collections.Concurrent;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The credentials that a factory has made: it is asked on every turn, and they are the same object each time.</summary>
internal sealed class CredentialsCache
{
    /// <summary>A bot has one or two audiences; more than this is a caller that makes them up.</summary>
    private const int Capacity = 64;

    private readonly ConcurrentDictionary<Key, Task<ServiceClientCredentials>> _made = new();

    public Task<ServiceClientCredentials> GetOrAdd(Key key, Func<Key, ServiceClientCredentials> create)
    {
        if (_made.TryGetValue(key, out var credentials))
        {
            return credentials;
        }

        if (_made.Count >= Capacity)
        {
            _made.Clear();
        }

        return _made.GetOrAdd(key, Task.FromResult(create(key)));
    }

    public static bool SameApp(string? appId, string? configured) =>
        !string.IsNullOrEmpty(configured) && string.Equals(appId, configured, StringComparison.OrdinalIgnoreCase);

    public static InvalidOperationException OtherApp(string? appId, string? configured) =>
        new($"There are no credentials for app '{appId}': MicrosoftAppId is '{configured}'.");

    internal readonly record struct Key(string? AppId, string? Secret, string? Audience, string? Login, bool ValidateAuthority);
}
