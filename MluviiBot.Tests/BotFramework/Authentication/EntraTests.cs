using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Web;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Rest;

namespace MluviiBot.Tests.BotFramework.Authentication;

/// <summary>Microsoft's own addresses, answered by a handler in the place of the network.</summary>
public sealed class EntraTests
{
    private const string PublicLogin = "https://login.microsoftonline.com/botframework.com";
    private const string GovernmentLogin = "https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us";

    private readonly string _appId = Guid.NewGuid().ToString();

    [Theory]
    [InlineData("MultiTenant", PublicLogin, "https://login.microsoftonline.com/botframework.com/oauth2/v2.0/token")]
    [InlineData(null, PublicLogin, "https://login.microsoftonline.com/botframework.com/oauth2/v2.0/token")]
    [InlineData("SomethingElse", PublicLogin, "https://login.microsoftonline.com/botframework.com/oauth2/v2.0/token")]
    [InlineData("SingleTenant", PublicLogin, "https://login.microsoftonline.com/our-tenant.example/oauth2/v2.0/token")]
    [InlineData("MultiTenant", GovernmentLogin, "https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us/oauth2/v2.0/token")]
    [InlineData("SingleTenant", GovernmentLogin, "https://login.microsoftonline.us/our-tenant.example/oauth2/v2.0/token")]
    public async Task The_type_of_the_app_decides_the_tenant(string? type, string login, string expected)
    {
        var entra = new FakeEntra();
        var credentials = await Factory(entra, type).CreateCredentialsAsync(_appId, "https://api.botframework.com", login, true, default);

        (await Token(credentials)).ShouldBe("entra-1");

        var (address, body) = entra.Asked.ShouldHaveSingleItem();
        address.GetLeftPart(UriPartial.Path).ShouldBe(expected, StringCompareShould.IgnoreCase);
        var form = HttpUtility.ParseQueryString(body);
        form["client_id"].ShouldBe(_appId);
        form["client_secret"].ShouldBe("secret-word");
        form["grant_type"].ShouldBe("client_credentials");
        form["scope"].ShouldBe("https://api.botframework.com/.default");
    }

    [Fact]
    public async Task A_managed_identity_asks_the_host_and_needs_no_password()
    {
        var entra = new FakeEntra();
        var credentials = await Factory(entra, "UserAssignedMSI", password: null).CreateCredentialsAsync(_appId, "https://api.botframework.com", PublicLogin, true, default);

        (await Token(credentials)).ShouldStartWith("entra-");

        var (address, _) = entra.Asked.Last();
        address.Host.ShouldNotBe("login.microsoftonline.com");
        HttpUtility.ParseQueryString(address.Query)["resource"].ShouldBe("https://api.botframework.com");
        address.Query.ShouldContain(_appId);
    }

    [Fact]
    public async Task A_certificate_signs_in_the_place_of_a_password()
    {
        var entra = new FakeEntra();
        using var certificate = Certificate();
        var factory = new CertificateServiceClientCredentialsFactory(certificate, _appId, "our-tenant.example", new HttpClient(entra));

        (await Token(await factory.CreateCredentialsAsync(_appId, "https://api.botframework.com", PublicLogin, true, default))).ShouldBe("entra-1");

        var (address, body) = entra.Asked.ShouldHaveSingleItem();
        address.AbsolutePath.ShouldStartWith("/our-tenant.example/");
        var form = HttpUtility.ParseQueryString(body);
        form["client_assertion_type"].ShouldBe("urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
        form["client_assertion"].ShouldNotBeNullOrEmpty();
        form["client_secret"].ShouldBeNull();
    }

    [Fact]
    public async Task A_federated_app_is_vouched_for_by_a_managed_identity()
    {
        var entra = new FakeEntra();
        var factory = new FederatedServiceClientCredentialsFactory(_appId, "identity-client-id", "our-tenant.example", new HttpClient(entra));

        var token = await Token(await factory.CreateCredentialsAsync(_appId, "https://api.botframework.com", PublicLogin, true, default));

        var (address, body) = entra.Asked.Last();
        address.AbsolutePath.ShouldStartWith("/our-tenant.example/");
        HttpUtility.ParseQueryString(body)["client_assertion"].ShouldStartWith("entra-");
        token.ShouldNotBe(HttpUtility.ParseQueryString(body)["client_assertion"]);
    }

    [Fact]
    public async Task A_token_of_Entra_is_asked_for_once_and_again_when_forced()
    {
        var entra = new FakeEntra();
        var credentials = (AppCredentials)await Factory(entra, "MultiTenant").CreateCredentialsAsync(_appId, "https://api.botframework.com", PublicLogin, true, default);

        (await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => credentials.GetTokenAsync()))).ShouldAllBe(token => token == "entra-1");
        (await credentials.GetTokenAsync(forceRefresh: true)).ShouldBe("entra-2");
    }

    [Theory]
    [InlineData("AADSTS7000215: Invalid client secret provided.", "MicrosoftAppPassword")]
    [InlineData("AADSTS700016: Application was not found in the directory.", "MicrosoftAppTenantId")]
    [InlineData("AADSTS90002: Tenant not found.", "MicrosoftAppTenantId")]
    public async Task Entras_refusal_is_told_by_the_name_of_the_setting(string description, string setting)
    {
        var entra = new FakeEntra { Answer = () => FakeEntra.Json(HttpStatusCode.Unauthorized, $$"""{"error":"invalid_client","error_description":"{{description}}"}""") };
        var credentials = await Factory(entra, "MultiTenant").CreateCredentialsAsync(_appId, "https://api.botframework.com", PublicLogin, true, default);

        var failure = await Should.ThrowAsync<Exception>(() => Token(credentials));

        failure.Message.ShouldContain(setting);
        failure.ToString().ShouldNotContain("secret-word");
    }

    [Fact]
    public async Task Throttling_by_Entra_is_waited_for()
    {
        var entra = new FakeEntra();
        entra.Answer = () =>
        {
            if (entra.Asked.Count > 1)
            {
                return entra.Granted();
            }

            var throttled = FakeEntra.Json(HttpStatusCode.TooManyRequests, """{"error":"temporarily_unavailable"}""");
            throttled.Headers.RetryAfter = new RetryConditionHeaderValue(TimeSpan.Zero);
            return throttled;
        };
        var credentials = await Factory(entra, "MultiTenant").CreateCredentialsAsync(_appId, "https://api.botframework.com", PublicLogin, true, default);

        (await Token(credentials)).ShouldBe("entra-2");
    }

    [Theory]
    [InlineData("SingleTenant", "MicrosoftAppTenantId")]
    [InlineData("SingleTenant", "MicrosoftAppPassword")]
    [InlineData("singletenant", "MicrosoftAppId")]
    [InlineData("UserAssignedMSI", "MicrosoftAppTenantId")]
    [InlineData("UserAssignedMSI", "MicrosoftAppId")]
    public void A_missing_setting_stops_the_start_by_its_name(string type, string missing)
    {
        var settings = Settings(type);
        settings[missing] = "";

        Should.Throw<Exception>(() => new ConfigurationServiceClientCredentialFactory(settings)).Message.ShouldContain(missing);
    }

    private ConfigurationServiceClientCredentialFactory Factory(FakeEntra entra, string? type, string? password = "secret-word") =>
        new(Settings(type, password), new HttpClient(entra));

    private IConfigurationRoot Settings(string? type, string? password = "secret-word") => new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
    {
        ["MicrosoftAppType"] = type,
        ["MicrosoftAppId"] = _appId,
        ["MicrosoftAppPassword"] = password,
        ["MicrosoftAppTenantId"] = "our-tenant.example",
    }).Build();

    private static async Task<string?> Token(ServiceClientCredentials credentials)
    {
        var request = new HttpRequestMessage();
        await credentials.ProcessHttpRequestAsync(request, default);
        request.Headers.Authorization!.Scheme.ShouldBe("Bearer");
        return request.Headers.Authorization.Parameter;
    }

    private static X509Certificate2 Certificate()
    {
        using var key = RSA.Create(2048);
        return new CertificateRequest("CN=bot", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }

    private sealed class FakeEntra : HttpMessageHandler
    {
        public List<(Uri Address, string Body)> Asked { get; } = [];

        public Func<HttpResponseMessage>? Answer { get; set; }

        public static HttpResponseMessage Json(HttpStatusCode status, string json) =>
            new(status) { Content = new StringContent(json, Encoding.UTF8, "application/json") };

        public HttpResponseMessage Granted() => Json(
            HttpStatusCode.OK,
            $$"""{"token_type":"Bearer","expires_in":"3600","expires_on":"{{DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds()}}","access_token":"entra-{{Asked.Count}}"}""");

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
            lock (Asked)
            {
                Asked.Add((request.RequestUri!, body));
                return (Answer ?? Granted)();
            }
        }
    }
}
