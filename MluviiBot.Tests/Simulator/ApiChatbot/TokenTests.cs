using System.Net;

namespace MluviiBot.Tests.Simulator.ApiChatbot;

public sealed class TokenTests : IAsyncLifetime
{
    private WebhookUnderTest _webhook = null!;
    private ApiSideHost _mluvii = null!;

    public async Task InitializeAsync()
    {
        _webhook = await WebhookUnderTest.StartAsync();
        _mluvii = await ApiSideHost.StartAsync(_webhook.Url);
    }

    public async Task DisposeAsync()
    {
        await _mluvii.DisposeAsync();
        await _webhook.DisposeAsync();
    }

    [Fact]
    public async Task Token_is_given_for_an_hour_with_a_scope_or_without()
    {
        var (status, json) = await _mluvii.TokenAsync();
        status.ShouldBe(HttpStatusCode.OK);
        json["token_type"]!.GetValue<string>().ShouldBe("Bearer");
        json["expires_in"]!.GetValue<int>().ShouldBe(3600);
        json["access_token"]!.GetValue<string>().Split('.').Length.ShouldBe(3);

        (await _mluvii.TokenAsync(("scope", "mluviiPublicApi"))).Json["scope"]!.GetValue<string>().ShouldBe("mluviiPublicApi");
    }

    [Theory]
    [InlineData("client_id", "somebody", "invalid_client")]
    [InlineData("client_secret", "guessed", "invalid_client")]
    [InlineData("grant_type", "password", "unsupported_grant_type")]
    public async Task Wrong_client_or_grant_is_refused(string name, string value, string error)
    {
        var (status, json) = await _mluvii.TokenAsync((name, value));

        status.ShouldBe(HttpStatusCode.BadRequest);
        json["error"]!.GetValue<string>().ShouldBe(error);
    }

    [Fact]
    public async Task Token_must_be_asked_for_by_a_form()
    {
        using var json = new StringContent("{}");
        using var response = await _mluvii.Http.PostAsync("/login/connect/token", json);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await response.Content.ReadAsStringAsync()).ShouldContain("invalid_request");
    }

    [Fact]
    public async Task Activity_needs_a_token_that_is_good_by_mluvii_s_clock_and_keys()
    {
        var text = $$"""{"activity":"Text","sessionId":{{await _mluvii.ArrivesAsync()}},"text":"Dobrý den"}""";
        var token = await _mluvii.GoodTokenAsync();

        (await _mluvii.StatusAsync(text, token: "")).ShouldBe(HttpStatusCode.Unauthorized);
        (await _mluvii.StatusAsync(text, token: "guessed")).ShouldBe(HttpStatusCode.Unauthorized);
        (await _mluvii.StatusAsync(text, token)).ShouldBe(HttpStatusCode.OK);

        _mluvii.Simulation.Advance(TimeSpan.FromMinutes(59));
        (await _mluvii.StatusAsync(text, token)).ShouldBe(HttpStatusCode.OK);
        _mluvii.Simulation.Advance(TimeSpan.FromMinutes(1));
        (await _mluvii.StatusAsync(text, token)).ShouldBe(HttpStatusCode.Unauthorized);

        token = await _mluvii.GoodTokenAsync();
        _mluvii.Keys.Rotate(keepOld: false);
        (await _mluvii.StatusAsync(text, token)).ShouldBe(HttpStatusCode.Unauthorized);
        (await _mluvii.StatusAsync(text)).ShouldBe(HttpStatusCode.OK);
    }
}
