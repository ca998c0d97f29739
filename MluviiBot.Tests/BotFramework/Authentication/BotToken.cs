using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace MluviiBot.Tests.BotFramework.Authentication;

/// <summary>A JSON web token in the making; everything can be made wrong. A claim that is null is left out.</summary>
public sealed record BotToken(IssuerKey Key)
{
    public string Algorithm { get; init; } = "RS256";

    /// <summary>The key id in the header; default: the signing key's.</summary>
    public string? KeyId { get; init; } = Key.Id;

    public string? Issuer { get; init; }

    public string? Audience { get; init; }

    public string? ServiceUrl { get; init; }

    public TimeSpan NotBefore { get; init; } = TimeSpan.FromMinutes(-1);

    /// <summary>From now; null leaves the claim out.</summary>
    public TimeSpan? Expires { get; init; } = TimeSpan.FromHours(1);

    public (string Name, string Value)[] Claims { get; init; } = [];

    /// <summary>Changes the claims after they were signed.</summary>
    public bool Tampered { get; init; }

    public string Header => "Bearer " + Write();

    public string Write()
    {
        var now = DateTimeOffset.UtcNow;
        var header = Part(new JsonObject { ["alg"] = Algorithm, ["typ"] = "JWT" }, ("kid", KeyId));
        var signed = $"{header}.{Payload(now, Audience)}";
        var signature = Signature(Encoding.ASCII.GetBytes(signed));
        return $"{header}.{Payload(now, Tampered ? "somebody-else" : Audience)}.{Base64Url(signature)}";
    }

    public static string Base64Url(byte[] bytes) => Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    private byte[] Signature(byte[] signed) => Algorithm switch
    {
        "none" => [],
        "HS256" => HMACSHA256.HashData(Key.PublicKey, signed),
        _ => Key.Sign(signed, Algorithm),
    };

    private string Payload(DateTimeOffset now, string? audience)
    {
        var json = new JsonObject { ["nbf"] = (now + NotBefore).ToUnixTimeSeconds() };
        if (Expires is { } expires)
        {
            json["exp"] = (now + expires).ToUnixTimeSeconds();
        }

        return Part(json, [("iss", Issuer), ("aud", audience), ("serviceurl", ServiceUrl), .. Claims]);
    }

    private static string Part(JsonObject json, params (string Name, string? Value)[] members)
    {
        foreach (var (name, value) in members)
        {
            if (value is not null)
            {
                json[name] = value;
            }
        }

        return Base64Url(Encoding.UTF8.GetBytes(json.ToJsonString()));
    }
}
