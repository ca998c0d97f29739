using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace MluviiBot.Tests.BotFramework.Authentication;

/// <summary>
/// Stands in for the Bot Framework's and Entra's issuers on loopback: OpenID metadata and keys for channels (endorsed) and test clients (not),
/// and a token endpoint.
/// </summary>
public sealed class LocalIssuer : IAsyncLifetime
{
    public const string AppId = "11111111-2222-3333-4444-555555555555";
    public const string Channel = "directline";
    public const string ServiceUrl = "https://directline.botframework.com/";

    /// <summary>The issuer of the Bot Framework's own tenant, as the Emulator's tokens name it (version 1.0 and 2.0).</summary>
    public const string TestClientIssuerV1 = "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/";
    public const string TestClientIssuerV2 = "https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0";

    private volatile IssuerKey[] _published = [new IssuerKey("first", Channel, "webchat"), UnendorsedKey];
    private Func<Task> _stop = () => Task.CompletedTask;
    private int _metadataRequests;

    /// <summary>Its own: tokens are kept for the whole process, also those of an earlier issuer on the same port.</summary>
    public string Password { get; } = $"correct-horse-{Guid.NewGuid():N}";

    /// <summary>Without a slash at the end; set by the start.</summary>
    public string Url { get; private set; } = "";

    public IssuerKey Key => _published[0];

    /// <summary>Making a key takes longer than a test: this one never changes, so all issuers have the same.</summary>
    public static IssuerKey UnendorsedKey { get; } = new("unendorsed", null);

    /// <summary>How often the channels' metadata was asked for.</summary>
    public int MetadataRequests => Volatile.Read(ref _metadataRequests);

    public ConcurrentQueue<TokenRequest> TokenRequests { get; } = new();

    /// <summary>Replaces the token endpoint's answer.</summary>
    public Func<TokenRequest, Task<IResult>>? Answer { get; set; }

    /// <summary>The settings of a bot that trusts this issuer.</summary>
    public IConfiguration Settings(params (string Key, string? Value)[] more)
    {
        var settings = new Dictionary<string, string?>
        {
            ["MicrosoftAppId"] = AppId,
            ["MicrosoftAppPassword"] = Password,
            ["ToChannelFromBotLoginUrl"] = Url + "/botframework.com",
            ["ToChannelFromBotOAuthScope"] = "https://api.botframework.com",
            ["ToBotFromChannelTokenIssuer"] = Url,
            ["OAuthUrl"] = Url,
            ["ToBotFromChannelOpenIdMetadataUrl"] = Url + "/v1/.well-known/openidconfiguration",
            ["ToBotFromEmulatorOpenIdMetadataUrl"] = Url + "/common/.well-known/openid-configuration",
        };
        foreach (var (key, value) in more)
        {
            settings[key] = value;
        }

        return new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
    }

    /// <summary>A token that the channel would send with an activity of <see cref="Channel"/> and <see cref="ServiceUrl"/>.</summary>
    public BotToken ChannelToken() => new(Key) { Issuer = Url, Audience = AppId, ServiceUrl = ServiceUrl };

    /// <summary>A token that a test client got with the bot's own id and password.</summary>
    public static BotToken TestClientToken(string version = "2.0") => new(UnendorsedKey)
    {
        Issuer = version == "2.0" ? TestClientIssuerV2 : TestClientIssuerV1,
        Audience = AppId,
        Claims = [("ver", version), (version == "2.0" ? "azp" : "appid", AppId)],
    };

    /// <summary>Publishes a new key in place of the current one, or beside it.</summary>
    public IssuerKey Rotate(bool keepOld = false)
    {
        var old = _published;
        var key = new IssuerKey("key-" + Guid.NewGuid().ToString("N"), Channel, "webchat");
        _published = [key, UnendorsedKey, .. keepOld ? [old[0]] : Array.Empty<IssuerKey>()];
        return key;
    }

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.MapGet("/v1/.well-known/openidconfiguration", () => Metadata("/v1/keys"));
        app.MapGet("/common/.well-known/openid-configuration", () => Metadata("/common/keys"));
        app.MapGet("/v1/keys", () => Keys(withEndorsements: true));
        app.MapGet("/common/keys", () => Keys(withEndorsements: false));
        app.MapPost("/{tenant}/oauth2/v2.0/token", TokenAsync);
        await app.StartAsync();
        Url = app.Urls.Single();
        _stop = () => app.DisposeAsync().AsTask();
    }

    public Task DisposeAsync() => _stop();

    private async Task<IResult> TokenAsync(string tenant, HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        var asked = new TokenRequest(tenant, form.ToDictionary(field => field.Key, field => field.Value.ToString()));
        TokenRequests.Enqueue(asked);
        return Answer is { } answer ? await answer(asked) : Granted($"token-{TokenRequests.Count}");
    }

    public static IResult Granted(string token, int expiresIn = 3600, int? refreshIn = null)
    {
        var json = new JsonObject { ["token_type"] = "Bearer", ["expires_in"] = expiresIn, ["access_token"] = token };
        if (refreshIn is not null)
        {
            json["refresh_in"] = refreshIn;
        }

        return Results.Json(json);
    }

    private IResult Metadata(string keys)
    {
        if (keys == "/v1/keys")
        {
            Interlocked.Increment(ref _metadataRequests);
        }

        return Results.Json(new JsonObject
        {
            ["issuer"] = Url,
            ["jwks_uri"] = Url + keys,
            ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
        });
    }

    private IResult Keys(bool withEndorsements) =>
        Results.Json(new JsonObject { ["keys"] = new JsonArray([.. _published.Select(key => key.ToJson(withEndorsements))]) });
}

public sealed record TokenRequest(string Tenant, IReadOnlyDictionary<string, string> Form);
