#nullable enable
using System.Security.Cryptography;
using System.Text;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Whose token, for whom, from where. <paramref name="Secret"/> tells apart credentials of one app (a replaced password
/// must not be answered with the old one's token): a fingerprint, a thumbprint or the MSAL application itself.
/// </summary>
internal sealed record TokenKey(string Kind, string AppId, string Endpoint, string Scope, object? Secret = null)
{
    /// <summary>Keeps the password itself out of the process-wide cache.</summary>
    public static string Fingerprint(string secret) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
