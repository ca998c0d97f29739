using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Rest;

namespace MluviiBot.Tests.BotFramework.Authentication;

public sealed class OutgoingRequestTests : IAsyncLifetime
{
    private const string ChannelAudience = "https://api.botframework.com";

    private readonly LocalIssuer _issuer = new();

    public Task InitializeAsync() => _issuer.InitializeAsync();

    public Task DisposeAsync() => _issuer.DisposeAsync();

    [Fact]
    public async Task A_request_is_signed_with_a_token_of_the_issuer_in_the_settings()
    {
        var request = await Sign(await Credentials());

        request.Headers.Authorization!.ToString().ShouldBe("Bearer token-1");
        var asked = _issuer.TokenRequests.ShouldHaveSingleItem();
        asked.Tenant.ShouldBe("botframework.com");
        asked.Form.ShouldBe(new Dictionary<string, string>
        {
            ["client_id"] = LocalIssuer.AppId,
            ["client_secret"] = _issuer.Password,
            ["grant_type"] = "client_credentials",
            ["scope"] = ChannelAudience + "/.default",
        }, ignoreOrder: true);
    }

    [Fact]
    public async Task One_token_serves_all_requests_and_all_credentials_of_an_audience()
    {
        var first = await Sign(await Credentials());
        var second = await Sign(await Credentials());

        second.Headers.Authorization.ShouldBe(first.Headers.Authorization);
        _issuer.TokenRequests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Each_audience_and_each_tenant_has_its_own_token()
    {
        var factory = new ConfigurationServiceClientCredentialFactory(_issuer.Settings());

        foreach (var (audience, tenant) in new[] { ("https://one", "a"), ("https://two", "a"), ("https://one", "b"), ("https://one", "a") })
        {
            await Sign(await factory.CreateCredentialsAsync(LocalIssuer.AppId, audience, $"{_issuer.Url}/{tenant}", true, default));
        }

        _issuer.TokenRequests.Select(asked => (asked.Form["scope"], asked.Tenant))
            .ShouldBe([("https://one/.default", "a"), ("https://two/.default", "a"), ("https://one/.default", "b")]);
    }

    [Fact]
    public async Task Fifty_callers_at_once_cause_one_request_for_a_token()
    {
        var answer = new TaskCompletionSource();
        _issuer.Answer = async _ =>
        {
            await answer.Task;
            return LocalIssuer.Granted("shared");
        };
        var credentials = (await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Credentials()))).Cast<AppCredentials>().ToList();

        var tokens = credentials.Select(each => each.GetTokenAsync()).ToList();
        answer.SetResult();

        (await Task.WhenAll(tokens)).ShouldAllBe(token => token == "shared");
        _issuer.TokenRequests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_caller_who_gives_up_does_not_take_the_token_from_the_others()
    {
        var asked = new TaskCompletionSource();
        var answer = new TaskCompletionSource();
        _issuer.Answer = async _ =>
        {
            asked.SetResult();
            await answer.Task;
            return LocalIssuer.Granted("late");
        };
        var credentials = await Credentials();
        using var impatience = new CancellationTokenSource();

        var impatient = credentials.ProcessHttpRequestAsync(new HttpRequestMessage(), impatience.Token);
        var patient = Sign(credentials);
        await asked.Task;
        await impatience.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => impatient);
        answer.SetResult();

        (await patient).Headers.Authorization!.Parameter.ShouldBe("late");
    }

    [Fact]
    public async Task A_token_about_to_end_is_not_sent_again()
    {
        _issuer.Answer = _ => Task.FromResult(LocalIssuer.Granted($"token-{_issuer.TokenRequests.Count}", expiresIn: 5));
        var credentials = await Credentials();

        (await Sign(credentials)).Headers.Authorization!.Parameter.ShouldBe("token-1");
        (await Sign(credentials)).Headers.Authorization!.Parameter.ShouldBe("token-2");
    }

    [Fact]
    public async Task A_token_due_for_renewal_is_renewed_beside_the_turn()
    {
        var renewed = new TaskCompletionSource();
        _issuer.Answer = _ =>
        {
            var count = _issuer.TokenRequests.Count;
            if (count == 2)
            {
                renewed.SetResult();
            }

            return Task.FromResult(LocalIssuer.Granted($"token-{count}", refreshIn: count == 1 ? 0 : null));
        };
        var credentials = (AppCredentials)await Credentials();

        (await credentials.GetTokenAsync()).ShouldBe("token-1");
        (await credentials.GetTokenAsync()).ShouldBe("token-1");
        await renewed.Task.WaitAsync(TimeSpan.FromSeconds(60));

        // The answer is on its way now: the next forced caller joins it or asks once more, and never sees the old token.
        (await credentials.GetTokenAsync(forceRefresh: true)).ShouldNotBe("token-1");
    }

    [Fact]
    public async Task A_forced_refresh_brings_a_new_token_for_everybody()
    {
        var credentials = (AppCredentials)await Credentials();
        await credentials.GetTokenAsync();

        (await credentials.GetTokenAsync(forceRefresh: true)).ShouldBe("token-2");
        (await ((AppCredentials)await Credentials()).GetTokenAsync()).ShouldBe("token-2");
    }

    [Fact]
    public async Task A_wrong_password_is_told_by_the_name_of_the_setting_and_without_the_password()
    {
        _issuer.Answer = asked => Task.FromResult(Results.Json(
            new { error = "invalid_client", error_description = $"The secret {asked.Form["client_secret"]} is wrong." }, statusCode: 401));

        var failure = await Should.ThrowAsync<Exception>(async () => await Sign(await Credentials()));

        failure.ToString().ShouldContain("MicrosoftAppPassword");
        failure.ToString().ShouldContain(LocalIssuer.AppId);
        failure.ToString().ShouldNotContain(_issuer.Password);
    }

    [Fact]
    public async Task A_replaced_password_is_not_answered_with_the_old_ones_token()
    {
        var factory = new PasswordServiceClientCredentialFactory(LocalIssuer.AppId, "old", null, null, null);
        await Sign(await factory.CreateCredentialsAsync(LocalIssuer.AppId, ChannelAudience, _issuer.Url + "/t", true, default));

        factory.Password = "new";
        await Sign(await factory.CreateCredentialsAsync(LocalIssuer.AppId, ChannelAudience, _issuer.Url + "/t", true, default));

        _issuer.TokenRequests.Select(asked => asked.Form["client_secret"]).ShouldBe(["old", "new"]);
    }

    [Fact]
    public async Task Throttling_is_waited_for()
    {
        _issuer.Answer = _ => Task.FromResult(_issuer.TokenRequests.Count < 3 ? new Throttled("0") : LocalIssuer.Granted("at-last"));

        (await Sign(await Credentials())).Headers.Authorization!.Parameter.ShouldBe("at-last");
    }

    [Fact]
    public async Task Throttling_for_longer_than_a_turn_lasts_is_an_error()
    {
        _issuer.Answer = _ => Task.FromResult<IResult>(new Throttled("3600"));

        var failure = await Should.ThrowAsync<ThrottleException>(async () => await Sign(await Credentials()));

        failure.Message.ShouldContain("3600");
        _issuer.TokenRequests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task After_a_failure_the_next_request_tries_again()
    {
        _issuer.Answer = _ => Task.FromResult(_issuer.TokenRequests.Count == 1 ? Results.StatusCode(500) : LocalIssuer.Granted("recovered"));
        var credentials = await Credentials();
        await Should.ThrowAsync<HttpRequestException>(() => Sign(credentials));

        (await Sign(credentials)).Headers.Authorization!.Parameter.ShouldBe("recovered");
    }

    [Fact]
    public async Task A_page_that_is_no_token_is_told_apart_from_a_token()
    {
        _issuer.Answer = _ => Task.FromResult(Results.Content("<html>welcome</html>", "text/html"));

        var failure = await Should.ThrowAsync<InvalidOperationException>(async () => await Sign(await Credentials()));

        failure.Message.ShouldContain("ToChannelFromBotLoginUrl");
    }

    [Fact]
    public async Task Without_an_app_id_nothing_is_signed()
    {
        var factory = new ConfigurationServiceClientCredentialFactory(_issuer.Settings(("MicrosoftAppId", null)));

        var request = await Sign(await factory.CreateCredentialsAsync(null, ChannelAudience, _issuer.Url, true, default));

        request.Headers.Authorization.ShouldBeNull();
        _issuer.TokenRequests.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_password_is_not_sent_in_the_clear_to_another_machine()
    {
        var factory = new ConfigurationServiceClientCredentialFactory(_issuer.Settings());
        var credentials = await factory.CreateCredentialsAsync(LocalIssuer.AppId, ChannelAudience, "http://login.example/tenant", true, default);

        (await Should.ThrowAsync<InvalidOperationException>(() => Sign(credentials))).Message.ShouldContain("ToChannelFromBotLoginUrl");
    }

    [Fact]
    public async Task Credentials_are_made_once_per_audience()
    {
        var factory = new ConfigurationServiceClientCredentialFactory(_issuer.Settings());

        var first = await factory.CreateCredentialsAsync(LocalIssuer.AppId, ChannelAudience, _issuer.Url, true, default);
        var second = await factory.CreateCredentialsAsync(LocalIssuer.AppId, ChannelAudience, _issuer.Url, true, default);

        second.ShouldBeSameAs(first);
    }

    [Fact]
    public async Task There_are_no_credentials_for_another_app() =>
        (await Should.ThrowAsync<InvalidOperationException>(() => new ConfigurationServiceClientCredentialFactory(_issuer.Settings())
            .CreateCredentialsAsync("another", ChannelAudience, _issuer.Url, true, default))).Message.ShouldContain("MicrosoftAppId");

    private Task<ServiceClientCredentials> Credentials() => new ConfigurationServiceClientCredentialFactory(_issuer.Settings())
        .CreateCredentialsAsync(LocalIssuer.AppId, ChannelAudience, _issuer.Url + "/botframework.com", true, default);

    private static async Task<HttpRequestMessage> Sign(ServiceClientCredentials credentials)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "https://directline.botframework.com/v3/conversations");
        await credentials.ProcessHttpRequestAsync(request, default);
        return request;
    }

    private sealed class Throttled(string seconds) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            httpContext.Response.Headers.RetryAfter = seconds;
            return Task.CompletedTask;
        }
    }
}
