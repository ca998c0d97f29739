using System.Security.Claims;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace MluviiBot.Tests.BotFramework.Authentication;

public sealed class IncomingRequestTests(LocalIssuer issuer) : IClassFixture<LocalIssuer>
{
    private readonly AuthenticationCase _valid = AuthenticationCases.Find("a valid channel token");

    [Theory, MemberData(nameof(AuthenticationCases.Names), MemberType = typeof(AuthenticationCases))]
    public async Task A_request_gets_in_or_not(string name)
    {
        var request = AuthenticationCases.Find(name);
        var authentication = new ConfigurationBotFrameworkAuthentication(issuer.Settings());
        var header = request.Header(issuer);

        // Twice: an answer from a cache must be the same answer.
        for (var i = 0; i < 2; i++)
        {
            var call = () => authentication.AuthenticateRequestAsync(request.Activity(), header, default);
            if (request.Accepted)
            {
                (await call()).ClaimsIdentity.IsAuthenticated.ShouldBeTrue();
            }
            else
            {
                var refusal = await call.ShouldThrowAsync<UnauthorizedAccessException>();
                refusal.Message.ShouldNotBeNullOrWhiteSpace();
                refusal.Message.ShouldNotContain("eyJ");
            }
        }
    }

    [Fact]
    public async Task A_channel_request_says_who_called_and_how_to_answer()
    {
        var result = await Authenticate(issuer.Settings(("CallerId", "urn:test")), issuer.ChannelToken().Header);

        result.Audience.ShouldBe("https://api.botframework.com");
        result.CallerId.ShouldBe("urn:test");
        result.ConnectorFactory.ShouldNotBeNull();
        result.ClaimsIdentity.FindFirst(AuthenticationConstants.AudienceClaim)!.Value.ShouldBe(LocalIssuer.AppId);
        result.ClaimsIdentity.FindFirst(AuthenticationConstants.ServiceUrlClaim)!.Value.ShouldBe(LocalIssuer.ServiceUrl);
    }

    [Fact]
    public async Task A_token_seen_before_is_still_held_to_the_activity_it_comes_with()
    {
        var authentication = new ConfigurationBotFrameworkAuthentication(issuer.Settings());
        var header = issuer.ChannelToken().Header;
        await authentication.AuthenticateRequestAsync(_valid.Activity(), header, default);

        await Should.ThrowAsync<UnauthorizedAccessException>(
            () => authentication.AuthenticateRequestAsync((_valid with { ServiceUrl = "https://elsewhere.example/" }).Activity(), header, default));
        await Should.ThrowAsync<UnauthorizedAccessException>(
            () => authentication.AuthenticateRequestAsync((_valid with { ChannelId = "msteams" }).Activity(), header, default));
    }

    [Fact]
    public async Task An_identity_changed_by_one_turn_is_not_seen_by_the_next()
    {
        var authentication = new ConfigurationBotFrameworkAuthentication(issuer.Settings());
        var header = issuer.ChannelToken().Header;

        var first = await authentication.AuthenticateRequestAsync(_valid.Activity(), header, default);
        first.ClaimsIdentity.AddClaim(new Claim("role", "admin"));
        var second = await authentication.AuthenticateRequestAsync(_valid.Activity(), header, default);

        second.ClaimsIdentity.HasClaim("role", "admin").ShouldBeFalse();
    }

    [Fact]
    public async Task The_bots_own_rule_can_refuse_a_valid_token()
    {
        var rule = new RefuseEverybody();
        var authentication = new ConfigurationBotFrameworkAuthentication(issuer.Settings(), authConfiguration: new AuthenticationConfiguration { ClaimsValidator = rule });

        var refusal = await Should.ThrowAsync<UnauthorizedAccessException>(
            () => authentication.AuthenticateRequestAsync(_valid.Activity(), issuer.ChannelToken().Header, default));

        refusal.Message.ShouldBe("not today");
        rule.Claims!.ShouldContain(claim => claim.Type == "aud" && claim.Value == LocalIssuer.AppId);
    }

    [Theory]
    [InlineData("webchat", true)]
    [InlineData("certified", false)]
    public async Task A_required_endorsement_must_be_on_the_key(string endorsement, bool accepted)
    {
        var authentication = new ConfigurationBotFrameworkAuthentication(
            issuer.Settings(), authConfiguration: new AuthenticationConfiguration { RequiredEndorsements = [endorsement] });
        var call = () => authentication.AuthenticateRequestAsync(_valid.Activity(), issuer.ChannelToken().Header, default);

        if (accepted)
        {
            await call();
        }
        else
        {
            (await call.ShouldThrowAsync<UnauthorizedAccessException>()).Message.ShouldContain(endorsement);
        }
    }

    [Fact]
    public async Task A_single_tenant_bot_can_accept_test_clients_of_its_own_tenant()
    {
        const string Tenant = "https://login.microsoftonline.com/aaaaaaaa-0000-0000-0000-000000000000/v2.0";
        var authentication = new ConfigurationBotFrameworkAuthentication(
            issuer.Settings(), authConfiguration: new AuthenticationConfiguration { ValidTokenIssuers = [Tenant] });

        var result = await authentication.AuthenticateRequestAsync(_valid.Activity(), (LocalIssuer.TestClientToken() with { Issuer = Tenant }).Header, default);

        result.ClaimsIdentity.IsAuthenticated.ShouldBeTrue();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Bearer whatever")]
    public async Task A_bot_without_an_app_id_takes_requests_from_anybody(string? header)
    {
        var result = await Authenticate(issuer.Settings(("MicrosoftAppId", ""), ("MicrosoftAppPassword", "")), header);

        result.ClaimsIdentity.AuthenticationType.ShouldBe(AuthenticationConstants.AnonymousAuthType);
        result.ClaimsIdentity.IsAuthenticated.ShouldBeTrue();
        result.ClaimsIdentity.Claims.ShouldBeEmpty();
        result.CallerId.ShouldBeNull();
    }

    [Fact]
    public async Task A_call_of_another_bot_is_refused_by_name()
    {
        var token = LocalIssuer.TestClientToken() with { Claims = [("ver", "2.0"), ("azp", "another-bot")] };

        var refusal = await Should.ThrowAsync<UnauthorizedAccessException>(() => Authenticate(issuer.Settings(), token.Header));

        refusal.Message.ShouldContain("another-bot");
        refusal.Message.ShouldContain("skill");
    }

    [Fact]
    public async Task A_streaming_connection_needs_its_channel()
    {
        var authentication = new ConfigurationBotFrameworkAuthentication(issuer.Settings());
        var header = issuer.ChannelToken().Header;

        (await authentication.AuthenticateStreamingRequestAsync(header, LocalIssuer.Channel, default)).ClaimsIdentity.IsAuthenticated.ShouldBeTrue();
        await Should.ThrowAsync<UnauthorizedAccessException>(() => authentication.AuthenticateStreamingRequestAsync(header, null, default));
        await Should.ThrowAsync<UnauthorizedAccessException>(() => authentication.AuthenticateStreamingRequestAsync(header, "msteams", default));
    }

    [Fact]
    public async Task Keys_that_cannot_be_read_are_the_bots_trouble_and_not_the_callers()
    {
        var settings = issuer.Settings(("ToBotFromChannelOpenIdMetadataUrl", issuer.Url + "/nowhere"));

        var failure = await Should.ThrowAsync<InvalidOperationException>(() => Authenticate(settings, issuer.ChannelToken().Header));

        failure.ToString().ShouldContain(issuer.Url + "/nowhere");
    }

    [Theory]
    [InlineData("ToBotFromChannelOpenIdMetadataUrl")]
    [InlineData("ToBotFromEmulatorOpenIdMetadataUrl")]
    public void Keys_are_not_fetched_in_the_clear_from_another_machine(string setting)
    {
        var settings = issuer.Settings((setting, "http://keys.example/openid"));

        Should.Throw<ArgumentException>(() => new ConfigurationBotFrameworkAuthentication(settings)).Message.ShouldContain(setting);
    }

    [Fact]
    public void An_unknown_channel_service_is_refused_at_the_start() =>
        Should.Throw<NotSupportedException>(() => BotFrameworkAuthenticationFactory.Create(
            "https://elsewhere.example", true, null, null, null, null, null, null, null, new PasswordServiceClientCredentialFactory(), new AuthenticationConfiguration(), null, null));

    [Theory]
    [InlineData("", "https://api.botframework.com")]
    [InlineData("https://botframework.azure.us", "https://api.botframework.us")]
    public void A_cloud_knows_its_audience(string channelService, string audience) =>
        BotFrameworkAuthenticationFactory.Create(
            channelService, true, null, null, null, null, null, null, null, new PasswordServiceClientCredentialFactory(), new AuthenticationConfiguration(), null, null)
            .GetOriginatingAudience().ShouldBe(audience);

    private Task<AuthenticateRequestResult> Authenticate(Microsoft.Extensions.Configuration.IConfiguration settings, string? header) =>
        new ConfigurationBotFrameworkAuthentication(settings).AuthenticateRequestAsync(_valid.Activity(), header, default);

    private sealed class RefuseEverybody : ClaimsValidator
    {
        public IList<Claim>? Claims { get; private set; }

        public override Task ValidateClaimsAsync(IList<Claim> claims)
        {
            Claims = claims;
            throw new UnauthorizedAccessException("not today");
        }
    }
}
