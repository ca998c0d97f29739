using System.Text;
using Microsoft.Bot.Builder.Integration.AspNet.Core;

namespace MluviiBot.Tests.BotFramework.Authentication;

/// <summary>Tokens that no issuer writes, some even with its signature: each is refused like any other, whatever it makes the parser stumble over.</summary>
public sealed class ForgedTokenTests(LocalIssuer issuer) : IClassFixture<LocalIssuer>
{
    private const string ValidHeader = """{"alg":"RS256","typ":"JWT","kid":"KID"}""";
    private const string ValidClaims = """{"iss":"ISSUER","aud":"APP","serviceurl":"SERVICE","nbf":NOW,"exp":SOON}""";

    private readonly AuthenticationCase _request = AuthenticationCases.Find("a valid channel token");

    [Fact]
    public async Task What_the_others_are_made_of_is_accepted() =>
        (await SendAsync(Signed(ValidHeader, ValidClaims)))!.ClaimsIdentity.IsAuthenticated.ShouldBeTrue();

    [Theory]
    [InlineData("""{"alg":"None","typ":"JWT","kid":"KID"}""")]
    [InlineData("""{"alg":"nOnE","typ":"JWT","kid":"KID"}""")]
    [InlineData("""{"alg":"","typ":"JWT","kid":"KID"}""")]
    [InlineData("""{"alg":null,"typ":"JWT","kid":"KID"}""")]
    [InlineData("""{"alg":["RS256"],"typ":"JWT","kid":"KID"}""")]
    [InlineData("""{"alg":256,"typ":"JWT","kid":"KID"}""")]
    [InlineData("""{"alg":"rs256","typ":"JWT","kid":"KID"}""")]
    [InlineData("""{"alg":"PS256","typ":"JWT","kid":"KID"}""")]
    [InlineData("""{"alg":"ES256","typ":"JWT","kid":"KID"}""")]
    [InlineData("""{"alg":"HS384","typ":"JWT","kid":"KID"}""")]
    [InlineData("""{"alg":"RSA-OAEP","enc":"A128CBC-HS256","kid":"KID"}""")]
    [InlineData("""{"alg":"RS256","kid":"../../etc/passwd"}""")]
    [InlineData("""{"alg":"RS256","kid":""}""")]
    [InlineData("""{"alg":"RS256","kid":7}""")]
    [InlineData("""{"alg":"RS256","kid":null}""")]
    [InlineData("""{"alg":"RS256","kid":{"a":1}}""")]
    [InlineData("""{"alg":"RS256","jku":"https://attacker.example/keys","jwk":{"kty":"RSA","n":"AQAB","e":"AQAB"},"x5u":"https://attacker.example"}""")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("""{"alg":"RS256","kid":"KID","deep":DEEP}""")]
    public Task A_header_that_is_odd_is_refused(string header) => IsRefusedAsync(Signed(header, ValidClaims));

    [Theory]
    [InlineData("""{"iss":"ISSUER","aud":["APP","other"],"serviceurl":"SERVICE","nbf":NOW,"exp":SOON}""")]
    [InlineData("""{"iss":"ISSUER","aud":[],"serviceurl":"SERVICE","nbf":NOW,"exp":SOON}""")]
    [InlineData("""{"iss":"ISSUER","aud":{"a":"APP"},"serviceurl":"SERVICE","nbf":NOW,"exp":SOON}""")]
    [InlineData("""{"iss":"ISSUER","aud":7,"serviceurl":"SERVICE","nbf":NOW,"exp":SOON}""")]
    [InlineData("""{"iss":"ISSUER","aud":null,"serviceurl":"SERVICE","nbf":NOW,"exp":SOON}""")]
    [InlineData("""{"iss":"ISSUER","aud":"","serviceurl":"SERVICE","nbf":NOW,"exp":SOON}""")]
    [InlineData("""{"iss":"ISSUER","aud":"app","serviceurl":"SERVICE","nbf":NOW,"exp":SOON}""")]
    [InlineData("""{"iss":["ISSUER"],"aud":"APP","serviceurl":"SERVICE","nbf":NOW,"exp":SOON}""")]
    [InlineData("""{"iss":"ISSUER/","aud":"APP","serviceurl":"SERVICE","nbf":NOW,"exp":SOON}""")]
    [InlineData("""{"iss":"","aud":"APP","serviceurl":"SERVICE","nbf":NOW,"exp":SOON}""")]
    [InlineData("""{"iss":7,"aud":"APP","serviceurl":"SERVICE","nbf":NOW,"exp":SOON}""")]
    [InlineData("""{"iss":"ISSUER","aud":"APP","serviceurl":["SERVICE","https://attacker.example/"],"nbf":NOW,"exp":1}""")]
    [InlineData("""{"iss":"ISSUER","aud":"APP","serviceurl":"https://attacker.example/","nbf":NOW,"exp":SOON}""")]
    [InlineData("""{"iss":"ISSUER","aud":"APP","serviceUrl":"SERVICE","nbf":NOW,"exp":SOON}""")]
    [InlineData("""{"iss":"ISSUER","aud":"APP","serviceurl":null,"nbf":NOW,"exp":SOON}""")]
    [InlineData("""{"iss":"ISSUER","aud":"APP","serviceurl":"SERVICE","nbf":NOW,"exp":"soon"}""")]
    [InlineData("""{"iss":"ISSUER","aud":"APP","serviceurl":"SERVICE","nbf":NOW,"exp":[SOON]}""")]
    [InlineData("""{"iss":"ISSUER","aud":"APP","serviceurl":"SERVICE","nbf":NOW,"exp":null}""")]
    [InlineData("""{"iss":"ISSUER","aud":"APP","serviceurl":"SERVICE","nbf":NOW,"exp":-1}""")]
    [InlineData("""{"iss":"ISSUER","aud":"APP","serviceurl":"SERVICE","nbf":NOW,"exp":0}""")]
    [InlineData("""{"iss":"ISSUER","aud":"APP","serviceurl":"SERVICE","nbf":99999999999999999999,"exp":SOON}""")]
    [InlineData("""{"iss":"ISSUER","aud":"APP","serviceurl":"SERVICE","nbf":253402300800,"exp":SOON}""")]
    [InlineData("""{"iss":"ISSUER","aud":"APP","serviceurl":"SERVICE","nbf":"later","exp":SOON}""")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("")]
    [InlineData("{\"iss\":\"ISSUER\"")]
    [InlineData("DEEP")]
    public Task Claims_that_are_odd_are_refused_though_the_issuer_signed_them(string claims) => IsRefusedAsync(Signed(ValidHeader, claims));

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("...")]
    [InlineData("....")]
    [InlineData("a.b")]
    [InlineData("=.=.=")]
    [InlineData("é.é.é")]
    [InlineData("e30.e30.")]
    [InlineData("e30.e30.e30.e30.e30")]
    [InlineData("eyJhbGciOiJub25lIn0.e30.")]
    [InlineData("a b")]
    public Task What_only_looks_like_a_token_is_refused(string token) => IsRefusedAsync($"Bearer {token}");

    [Fact]
    public Task A_token_of_a_megabyte_is_refused() => IsRefusedAsync($"Bearer {new string('a', 1 << 20)}.{new string('b', 100)}.c");

    [Fact]
    public Task A_signature_of_another_token_is_refused()
    {
        var valid = Signed(ValidHeader, ValidClaims);
        var other = Signed(ValidHeader, """{"iss":"ISSUER","aud":"APP","serviceurl":"https://attacker.example/","nbf":NOW,"exp":SOON}""");
        return IsRefusedAsync(other[..other.LastIndexOf('.')] + valid[valid.LastIndexOf('.')..]);
    }

    private async Task IsRefusedAsync(string authorization)
    {
        var refusal = await Should.ThrowAsync<UnauthorizedAccessException>(() => SendAsync(authorization));
        refusal.Message.ShouldNotContain("eyJ");
    }

    private Task<Microsoft.Bot.Connector.Authentication.AuthenticateRequestResult> SendAsync(string authorization) =>
        new ConfigurationBotFrameworkAuthentication(issuer.Settings()).AuthenticateRequestAsync(_request.Activity(), authorization, default);

    private string Signed(string header, string claims)
    {
        var signed = $"{Part(header)}.{Part(claims)}";
        return $"Bearer {signed}.{BotToken.Base64Url(issuer.Key.Sign(Encoding.ASCII.GetBytes(signed), "RS256"))}";
    }

    private string Part(string json) => BotToken.Base64Url(Encoding.UTF8.GetBytes(json
        .Replace("KID", issuer.Key.Id, StringComparison.Ordinal)
        .Replace("ISSUER", issuer.Url, StringComparison.Ordinal)
        .Replace("APP", LocalIssuer.AppId, StringComparison.Ordinal)
        .Replace("SERVICE", LocalIssuer.ServiceUrl, StringComparison.Ordinal)
        .Replace("NOW", $"{DateTimeOffset.UtcNow.ToUnixTimeSeconds()}", StringComparison.Ordinal)
        .Replace("SOON", $"{DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds()}", StringComparison.Ordinal)
        .Replace("DEEP", new string('[', 5000) + new string(']', 5000), StringComparison.Ordinal)));
}
