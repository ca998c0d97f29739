#nullable enable
using System.Text.Json;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The keys an issuer published at one moment, by id, each with the channels it is endorsed for.</summary>
internal sealed class SigningKeys
{
    private readonly Dictionary<string, SigningKey> _byId = new(StringComparer.Ordinal);

    public static SigningKeys From(OpenIdConnectConfiguration configuration)
    {
        var endorsements = Endorsements(configuration.JsonWebKeySet);
        var keys = new SigningKeys();
        foreach (var key in configuration.SigningKeys)
        {
            if (!string.IsNullOrEmpty(key.KeyId))
            {
                // One published key may come twice, as numbers and as certificate: the first will do.
                keys._byId.TryAdd(key.KeyId, new SigningKey(key, endorsements.GetValueOrDefault(key.KeyId)));
            }
        }

        return keys;
    }

    public SigningKey? Find(string keyId) => _byId.GetValueOrDefault(keyId);

    /// <summary>By key id; keys without an <c>endorsements</c> member are not in it.</summary>
    public static Dictionary<string, HashSet<string>> Endorsements(JsonWebKeySet? keys)
    {
        var byId = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var key in keys?.Keys ?? [])
        {
            if (!string.IsNullOrEmpty(key.KeyId)
                && key.AdditionalData.TryGetValue("endorsements", out var value)
                && value is JsonElement { ValueKind: JsonValueKind.Array } channels)
            {
                byId[key.KeyId] = channels.EnumerateArray()
                    .Where(channel => channel.ValueKind == JsonValueKind.String)
                    .Select(channel => channel.GetString()!)
                    .ToHashSet(StringComparer.Ordinal);
            }
        }

        return byId;
    }
}

internal sealed record SigningKey(SecurityKey Key, HashSet<string>? Endorsements);
