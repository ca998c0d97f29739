using System.Net;
using System.Security.Claims;
using System.Text;
using System.Web;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace MluviiBot.Tests.BotFramework.Authentication;

public sealed class UserTokenClientTests(LocalIssuer issuer) : IClassFixture<LocalIssuer>
{
    private readonly RecordingHttp _service = new();

    [Fact]
    public async Task A_users_token_is_read()
    {
        _service.Answer = """{"channelId":"directline","connectionName":"crm","token":"abc","expiration":"2030-01-01T00:00:00Z"}""";

        var token = await (await Client()).GetUserTokenAsync("u 1", "crm", "directline", "123456", default);

        token.Token.ShouldBe("abc");
        token.Expiration.ShouldBe("2030-01-01T00:00:00Z");
        var (method, address, authorization, _) = _service.Sent.ShouldHaveSingleItem();
        method.ShouldBe(HttpMethod.Get);
        address.AbsolutePath.ShouldBe("/api/usertoken/GetToken");
        var query = HttpUtility.ParseQueryString(address.Query);
        (query["userId"], query["connectionName"], query["channelId"], query["code"]).ShouldBe(("u 1", "crm", "directline", "123456"));
        authorization.ShouldNotBeNull().ShouldStartWith("Bearer token-");
    }

    [Fact]
    public async Task No_token_is_null_and_no_error()
    {
        _service.Status = HttpStatusCode.NotFound;

        (await (await Client()).GetUserTokenAsync("u1", "crm", "directline", null, default)).ShouldBeNull();
    }

    [Fact]
    public async Task A_failure_of_the_service_keeps_its_explanation()
    {
        _service.Status = HttpStatusCode.BadRequest;
        _service.Answer = """{"error":{"code":"BadArgument","message":"no such connection"}}""";
        var client = await Client();

        var failure = await Should.ThrowAsync<ErrorResponseException>(() => client.GetUserTokenAsync("u1", "crm", "directline", null, default));

        failure.Body.Error.Message.ShouldBe("no such connection");
        failure.Response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Signing_out_deletes()
    {
        await (await Client()).SignOutUserAsync("u1", "crm", "directline", default);

        var (method, address, _, _) = _service.Sent.ShouldHaveSingleItem();
        method.ShouldBe(HttpMethod.Delete);
        address.PathAndQuery.ShouldBe("/api/usertoken/SignOut?userId=u1&connectionName=crm&channelId=directline");
    }

    [Fact]
    public async Task The_status_of_all_connections_is_read()
    {
        _service.Answer = """[{"connectionName":"crm","hasToken":true},{"connectionName":"mail","hasToken":false}]""";

        var all = await (await Client()).GetTokenStatusAsync("u1", "directline", "crm,mail", default);

        all.Select(each => (each.ConnectionName, each.HasToken)).ShouldBe([("crm", true), ("mail", false)]);
        _service.Sent.Single().Address.PathAndQuery.ShouldBe("/api/usertoken/GetTokenStatus?userId=u1&channelId=directline&include=crm%2Cmail");
    }

    [Fact]
    public async Task Tokens_for_several_resources_come_by_resource()
    {
        _service.Answer = """{"https://graph.microsoft.com":{"token":"graph"}}""";

        var tokens = await (await Client()).GetAadTokensAsync("u1", "aad", ["https://graph.microsoft.com"], "directline", default);

        tokens["https://graph.microsoft.com"].Token.ShouldBe("graph");
        JToken.DeepEquals(JObject.Parse(_service.Sent.Single().Body), JObject.Parse("""{"resourceUrls":["https://graph.microsoft.com"]}""")).ShouldBeTrue();
    }

    [Fact]
    public async Task A_sign_in_link_leads_back_to_the_conversation()
    {
        _service.Answer = """{"signInLink":"https://token.example/signin"}""";
        var activity = new Activity
        {
            ChannelId = "directline",
            ServiceUrl = LocalIssuer.ServiceUrl,
            Conversation = new ConversationAccount(id: "c1"),
            From = new ChannelAccount("u1"),
            Recipient = new ChannelAccount("bot"),
        };

        var resource = await (await Client()).GetSignInResourceAsync("crm", activity, "https://site.example", default);

        resource.SignInLink.ShouldBe("https://token.example/signin");
        var query = HttpUtility.ParseQueryString(_service.Sent.Single().Address.Query);
        query["finalRedirect"].ShouldBe("https://site.example");
        var state = JObject.Parse(Encoding.UTF8.GetString(Convert.FromBase64String(query["state"]!)));
        state.Value<string>("connectionName").ShouldBe("crm");
        state.Value<string>("msAppId").ShouldBe(LocalIssuer.AppId);
        state.SelectToken("conversation.conversation.id")!.ToString().ShouldBe("c1");
    }

    [Fact]
    public async Task A_token_is_exchanged()
    {
        _service.Answer = """{"token":"exchanged"}""";

        (await (await Client()).ExchangeTokenAsync("u1", "crm", "directline", new TokenExchangeRequest(token: "sso"), default)).Token.ShouldBe("exchanged");

        var (method, address, _, body) = _service.Sent.Single();
        method.ShouldBe(HttpMethod.Post);
        address.AbsolutePath.ShouldBe("/api/usertoken/exchange");
        body.ShouldBe("""{"token":"sso"}""");
    }

    [Fact]
    public async Task A_user_is_needed() =>
        (await Should.ThrowAsync<ArgumentNullException>(async () => await (await Client()).GetUserTokenAsync(null, "crm", "directline", null, default))).ParamName.ShouldBe("userId");

    private Task<UserTokenClient> Client() => new ConfigurationBotFrameworkAuthentication(issuer.Settings(), httpClientFactory: _service)
        .CreateUserTokenClientAsync(new ClaimsIdentity([new Claim(AuthenticationConstants.AudienceClaim, LocalIssuer.AppId)]), default);
}
