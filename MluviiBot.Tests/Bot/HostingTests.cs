using System.Net;
using System.Text;

namespace MluviiBot.Tests.Bot;

public sealed class HostingTests
{
    private static readonly Uri Messages = new("/api/messages", UriKind.Relative);

    [Fact]
    public async Task The_setting_that_names_the_risk_lets_it_start()
    {
        await using var host = new BotHost("Production", ("AllowUnauthenticatedCallers", "true"));
        using var client = host.CreateClient();

        (await client.GetAsync(new Uri("/healthz", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("Development")]
    [InlineData("Production")]
    public async Task With_an_app_id_an_unsigned_call_is_refused_everywhere(string environment)
    {
        await using var host = new BotHost(environment, ("MicrosoftAppId", "00000000-1111-2222-3333-444444444444"), ("MicrosoftAppPassword", "secret"));

        (await PostAsync(host, """{"type":"message","text":"hi","channelId":"directline","serviceUrl":"http://localhost/","conversation":{"id":"1"}}""")).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not json")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"type":5""")]
    [InlineData("""{"type":{"deep":true}}""")]
    public async Task What_is_not_an_activity_is_answered_400(string body)
    {
        await using var host = new BotHost("Development");

        (await PostAsync(host, body)).ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_body_over_the_limit_is_answered_413()
    {
        await using var host = new BotHost("Development");

        (await PostAsync(host, $$"""{"type":"message","text":"{{new string('a', 5_000_000)}}"}""")).ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Another_verb_is_answered_405(string verb)
    {
        await using var host = new BotHost("Development");
        using var client = host.CreateClient();
        using var request = new HttpRequestMessage(new HttpMethod(verb), Messages);

        (await client.SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
    }

    [Fact]
    public async Task The_status_page_says_what_this_is_and_how_to_talk_to_it()
    {
        await using var host = new BotHost("Development");
        using var client = host.CreateClient();

        var page = await client.GetStringAsync(new Uri("/", UriKind.Relative));

        page.ShouldContain("MluviiBot");
        page.ShouldContain("agentsplayground -e http://localhost/api/messages");
        page.ShouldNotContain("{{");
    }

    [Fact]
    public async Task Behind_a_proxy_the_bot_knows_the_address_that_its_callers_see()
    {
        await using var host = new BotHost("Development", ("ForwardedHeaders_Enabled", "true"));
        using var client = host.CreateClient();
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");

        (await client.GetStringAsync(new Uri("/", UriKind.Relative))).ShouldContain("https://localhost/api/messages");
    }

    [Fact]
    public async Task Nothing_is_encrypted_with_keys_that_instances_would_have_to_share()
    {
        await using var host = new BotHost("Production", ("AllowUnauthenticatedCallers", "true"));

        host.Services.GetService(typeof(Microsoft.AspNetCore.DataProtection.IDataProtectionProvider)).ShouldBeNull();
    }

    [Theory]
    [InlineData("""{"type":"message","text":"hi","channelId":"directline","serviceUrl":"http://localhost/","from":{"id":"mluvii_guest"}}""")]
    [InlineData("""{"type":"event","channelId":"directline","serviceUrl":"http://localhost/","conversation":{}}""")]
    [InlineData("""{"type":"conversationUpdate","channelId":"directline","serviceUrl":"http://localhost/","conversation":{"id":""}}""")]
    public async Task An_activity_without_a_conversation_is_answered_400_and_told_why(string body)
    {
        await using var host = new BotHost("Development");
        using var client = host.CreateClient();
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await client.PostAsync(Messages, content);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await response.Content.ReadAsStringAsync()).ShouldContain("conversation.id");
    }

    [Theory]
    [InlineData("https://attacker.example", HttpStatusCode.Forbidden)]
    [InlineData("http://localhost.attacker.example:3978", HttpStatusCode.Forbidden)]
    [InlineData("http://localhost:56150", HttpStatusCode.BadRequest)]
    [InlineData("null", HttpStatusCode.Forbidden)]
    [InlineData("file:///", HttpStatusCode.BadRequest)]
    public async Task A_page_of_another_machine_cannot_make_a_browser_speak_to_a_developer_s_bot(string origin, HttpStatusCode status)
    {
        await using var host = new BotHost("Development");
        using var client = host.CreateClient();
        client.DefaultRequestHeaders.Add("Origin", origin);
        using var content = new StringContent("""{"type":"message","channelId":"directline","serviceUrl":"http://localhost/"}""", Encoding.UTF8, "text/plain");
        using var response = await client.PostAsync(Messages, content);

        response.StatusCode.ShouldBe(status);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/healthz")]
    [InlineData("/readyz")]
    [InlineData("/nothing")]
    public async Task Browsers_are_told_to_trust_nothing(string path)
    {
        await using var host = new BotHost("Development");
        using var client = host.CreateClient();
        using var response = await client.GetAsync(new Uri(path, UriKind.Relative));

        response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        response.Headers.GetValues("Referrer-Policy").ShouldBe(["no-referrer"]);
        response.Headers.GetValues("Content-Security-Policy").Single().ShouldStartWith("default-src 'none'");
    }

    private static async Task<HttpStatusCode> PostAsync(BotHost host, string body)
    {
        using var client = host.CreateClient();
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await client.PostAsync(Messages, content);
        return response.StatusCode;
    }
}
