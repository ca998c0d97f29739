using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace MluviiBot.Tests.BotFramework.Authentication;

/// <summary>A signing key as an issuer publishes it, with the channels it is endorsed for (null: the member is left out).</summary>
public sealed class IssuerKey(string id, params string[]? endorsements) : IDisposable
{
    private readonly RSA _rsa = RSA.Create(2048);

    public string Id { get; } = id;

    public string[]? Endorsements { get; } = endorsements;

    public byte[] Sign(byte[] data, string algorithm) => _rsa.SignData(data, Hash(algorithm), RSASignaturePadding.Pkcs1);

    /// <summary>What everybody can read, in the form a careless verifier would take as an HMAC secret.</summary>
    public byte[] PublicKey => _rsa.ExportSubjectPublicKeyInfo();

    public JsonObject ToJson(bool withEndorsements)
    {
        var numbers = _rsa.ExportParameters(false);
        var json = new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = Id,
            ["n"] = BotToken.Base64Url(numbers.Modulus!),
            ["e"] = BotToken.Base64Url(numbers.Exponent!),
        };
        if (withEndorsements && Endorsements is not null)
        {
            json["endorsements"] = new JsonArray([.. Endorsements.Select(channel => JsonValue.Create(channel))]);
        }

        return json;
    }

    public void Dispose() => _rsa.Dispose();

    private static HashAlgorithmName Hash(string algorithm) => algorithm switch
    {
        "RS384" => HashAlgorithmName.SHA384,
        "RS512" => HashAlgorithmName.SHA512,
        _ => HashAlgorithmName.SHA256,
    };
}
