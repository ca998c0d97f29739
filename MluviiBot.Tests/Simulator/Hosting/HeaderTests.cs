using System.Net;
using MluviiBot.Tests.Simulator.Page;

namespace MluviiBot.Tests.Simulator.Hosting;

/// <summary>What the simulator tells browsers to beware of.</summary>
public sealed class HeaderTests : PageTest
{
    [Theory]
    [InlineData("/")]
    [InlineData("/index.html")]
    [InlineData("/app.js")]
    [InlineData("/style/base.css")]
    public async Task Page_may_use_only_what_is_its_own(string path)
    {
        using var response = await Client.GetAsync(new Uri(path, UriKind.Relative));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var policy = response.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem();
        policy.ShouldStartWith("default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';");
        policy.ShouldContain("frame-ancestors 'none'");
        response.Headers.GetValues("Cross-Origin-Opener-Policy").ShouldBe(["same-origin"]);
    }

    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/nothing", HttpStatusCode.NotFound)]
    [InlineData("/api/snapshot", HttpStatusCode.OK)]
    [InlineData("/api/nothing", HttpStatusCode.NotFound)]
    [InlineData("/connector/v3/attachments/nothing", HttpStatusCode.NotFound)]
    [InlineData("/v3/directline/conversations/nobody", HttpStatusCode.Unauthorized)]
    [InlineData("/v1/.well-known/openidconfiguration", HttpStatusCode.OK)]
    public async Task Every_answer_is_what_it_says_and_names_no_server(string path, HttpStatusCode status)
    {
        using var response = await Client.GetAsync(new Uri(path, UriKind.Relative));

        response.StatusCode.ShouldBe(status);
        response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        response.Headers.GetValues("Referrer-Policy").ShouldBe(["no-referrer"]);
        response.Headers.Contains("Server").ShouldBeFalse();
    }
}
