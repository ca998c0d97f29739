using Microsoft.Bot.Schema;

namespace MluviiBot.Tests.BotFramework.Authentication;

/// <summary>One request to a bot with an app id, and whether it gets in.</summary>
public sealed record AuthenticationCase(string Name, bool Accepted, Func<LocalIssuer, string?> Header)
{
    public string? ChannelId { get; init; } = LocalIssuer.Channel;

    public string? ServiceUrl { get; init; } = LocalIssuer.ServiceUrl;

    public Activity Activity() => new()
    {
        Type = ActivityTypes.Message,
        Id = "a1",
        Text = "hello",
        ChannelId = ChannelId,
        ServiceUrl = ServiceUrl,
        From = new ChannelAccount("guest"),
        Recipient = new ChannelAccount("bot"),
        Conversation = new ConversationAccount(id: "c1"),
    };

    public override string ToString() => Name;
}

/// <summary>The table of who gets in, for tests at every level.</summary>
public static class AuthenticationCases
{
    private const string OtherApp = "99999999-2222-3333-4444-555555555555";

    private static readonly IssuerKey Forged = new("forged", LocalIssuer.Channel);

    private static readonly Dictionary<string, AuthenticationCase> ByName = new AuthenticationCase[]
    {
        new("a valid channel token", true, issuer => issuer.ChannelToken().Header),
        new("RS384", true, issuer => (issuer.ChannelToken() with { Algorithm = "RS384" }).Header),
        new("RS512", true, issuer => (issuer.ChannelToken() with { Algorithm = "RS512" }).Header),
        new("scheme in lower case", true, issuer => "bearer " + issuer.ChannelToken().Write()),
        new("another endorsed channel", true, issuer => issuer.ChannelToken().Header) { ChannelId = "webchat" },
        new("expired within the clock difference", true, issuer => (issuer.ChannelToken() with { Expires = TimeSpan.FromMinutes(-4), NotBefore = TimeSpan.FromHours(-1) }).Header),
        new("not yet valid within the clock difference", true, issuer => (issuer.ChannelToken() with { NotBefore = TimeSpan.FromMinutes(4) }).Header),
        new("test client, version 1.0", true, _ => LocalIssuer.TestClientToken("1.0").Header),
        new("test client, version 2.0", true, _ => LocalIssuer.TestClientToken().Header),
        new("test client on any channel and service URL", true, _ => LocalIssuer.TestClientToken().Header) { ChannelId = "emulator", ServiceUrl = "http://localhost:1234" },
        new("test client without a version, as 1.0", true, _ => (LocalIssuer.TestClientToken("1.0") with { Claims = [("appid", LocalIssuer.AppId)] }).Header),

        new("no header", false, _ => null),
        new("empty header", false, _ => ""),
        new("blank header", false, _ => "  "),
        new("garbage header", false, _ => "garbage"),
        new("garbage token", false, _ => "Bearer garbage"),
        new("three garbage parts", false, _ => "Bearer a.b.c"),
        new("Basic", false, issuer => "Basic " + issuer.ChannelToken().Write()),
        new("empty bearer", false, _ => "Bearer"),
        new("blank bearer", false, _ => "Bearer  "),
        new("wrong issuer", false, issuer => (issuer.ChannelToken() with { Issuer = "https://issuer.example" }).Header),
        new("no issuer", false, issuer => (issuer.ChannelToken() with { Issuer = null }).Header),
        new("wrong audience", false, issuer => (issuer.ChannelToken() with { Audience = OtherApp }).Header),
        new("no audience", false, issuer => (issuer.ChannelToken() with { Audience = null }).Header),
        new("bad signature", false, issuer => (issuer.ChannelToken() with { Tampered = true }).Header),
        new("signed with another key of that id", false, issuer => (issuer.ChannelToken() with { Key = Forged, KeyId = issuer.Key.Id }).Header),
        new("signed with an unknown key", false, issuer => (issuer.ChannelToken() with { Key = Forged, KeyId = Forged.Id }).Header),
        new("no key id", false, issuer => (issuer.ChannelToken() with { KeyId = null }).Header),
        new("algorithm none", false, issuer => (issuer.ChannelToken() with { Algorithm = "none" }).Header),
        new("HS256 with the public key", false, issuer => (issuer.ChannelToken() with { Algorithm = "HS256" }).Header),
        new("test client with HS256 and the public key", false, _ => (LocalIssuer.TestClientToken() with { Algorithm = "HS256" }).Header),
        new("expired", false, issuer => (issuer.ChannelToken() with { Expires = TimeSpan.FromMinutes(-6), NotBefore = TimeSpan.FromHours(-1) }).Header),
        new("without an end", false, issuer => (issuer.ChannelToken() with { Expires = null }).Header),
        new("not yet valid", false, issuer => (issuer.ChannelToken() with { NotBefore = TimeSpan.FromMinutes(6) }).Header),
        new("key without endorsements", false, issuer => (issuer.ChannelToken() with { Key = LocalIssuer.UnendorsedKey, KeyId = LocalIssuer.UnendorsedKey.Id }).Header),
        new("key endorsed for other channels", false, issuer => issuer.ChannelToken().Header) { ChannelId = "msteams" },
        new("wrong service URL", false, issuer => (issuer.ChannelToken() with { ServiceUrl = "https://elsewhere.example/" }).Header),
        new("no service URL in the token", false, issuer => (issuer.ChannelToken() with { ServiceUrl = null }).Header),
        new("no service URL in the activity", false, issuer => issuer.ChannelToken().Header) { ServiceUrl = null },
        new("no service URL at all", false, issuer => (issuer.ChannelToken() with { ServiceUrl = null }).Header) { ServiceUrl = null },
        new("test client of another tenant", false, _ => (LocalIssuer.TestClientToken() with { Issuer = "https://login.microsoftonline.com/aaaaaaaa-0000-0000-0000-000000000000/v2.0" }).Header),
        new("test client of another app", false, _ => (LocalIssuer.TestClientToken() with { Claims = [("ver", "2.0"), ("azp", OtherApp)] }).Header),
        new("test client for another app", false, _ => (LocalIssuer.TestClientToken() with { Audience = OtherApp, Claims = [("ver", "2.0"), ("azp", OtherApp)] }).Header),
        new("our own outgoing token, sent back", false, _ => (LocalIssuer.TestClientToken("1.0") with { Audience = "https://api.botframework.com" }).Header),
        new("test client without an app", false, _ => (LocalIssuer.TestClientToken() with { Claims = [("ver", "2.0")] }).Header),
        new("test client with the id in the other version's claim", false, _ => (LocalIssuer.TestClientToken() with { Claims = [("ver", "2.0"), ("appid", LocalIssuer.AppId)] }).Header),
        new("test client of an unknown version", false, _ => (LocalIssuer.TestClientToken() with { Claims = [("ver", "3.0"), ("appid", LocalIssuer.AppId), ("azp", LocalIssuer.AppId)] }).Header),
        new("test client, expired", false, _ => (LocalIssuer.TestClientToken() with { Expires = TimeSpan.FromMinutes(-6), NotBefore = TimeSpan.FromHours(-1) }).Header),
    }.ToDictionary(each => each.Name);

    public static TheoryData<string> Names => [.. ByName.Keys];

    public static AuthenticationCase Find(string name) => ByName[name];
}
