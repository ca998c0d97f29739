#nullable enable
namespace Microsoft.Bot.Connector.Authentication;

/// <summary>No token can be checked now. Of its own type so that an adapter can tell the caller to come again.</summary>
internal sealed class SigningKeysUnavailableException(string message, Exception inner) : InvalidOperationException(message, inner);
