using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;

namespace MluviiBot.Tests.BotFramework.Authentication;

public sealed class KeyRollOverTests : IAsyncLifetime
{
    private readonly LocalIssuer _issuer = new();
    private readonly AuthenticationCase _request = AuthenticationCases.Find("a valid channel token");
    private ConfigurationBotFrameworkAuthentication _authentication = null!;

    public async Task InitializeAsync()
    {
        await _issuer.InitializeAsync();
        _authentication = new ConfigurationBotFrameworkAuthentication(_issuer.Settings());
    }

    public Task DisposeAsync() => _issuer.DisposeAsync();

    [Fact]
    public async Task A_token_of_a_new_key_is_accepted_at_once()
    {
        await Send(_issuer.ChannelToken());
        _issuer.Rotate();

        await Send(_issuer.ChannelToken());

        _issuer.MetadataRequests.ShouldBe(2);
    }

    [Fact]
    public async Task A_removed_key_is_refused_though_its_token_was_accepted_before()
    {
        var old = _issuer.ChannelToken().Header;
        await Send(old);
        _issuer.Rotate();
        await Send(_issuer.ChannelToken());

        await Should.ThrowAsync<UnauthorizedAccessException>(() => Send(old));
    }

    [Fact]
    public async Task A_key_that_stays_beside_the_new_one_is_still_good()
    {
        var old = _issuer.ChannelToken();
        await Send(old);
        _issuer.Rotate(keepOld: true);
        await Send(_issuer.ChannelToken());

        await Send(old);
    }

    [Fact]
    public async Task Made_up_keys_do_not_make_the_bot_ask_again_and_again()
    {
        await Send(_issuer.ChannelToken());

        for (var i = 0; i < 20; i++)
        {
            var token = _issuer.ChannelToken() with { KeyId = $"made-up-{i}" };
            await Should.ThrowAsync<UnauthorizedAccessException>(() => Send(token));
        }

        _issuer.MetadataRequests.ShouldBe(2);
    }

    [Fact]
    public async Task Many_first_requests_share_one_look_at_the_keys()
    {
        var token = _issuer.ChannelToken();

        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Send(token)));

        _issuer.MetadataRequests.ShouldBe(1);
    }

    private Task<AuthenticateRequestResult> Send(BotToken token) => Send(token.Header);

    private Task<AuthenticateRequestResult> Send(string header) => _authentication.AuthenticateRequestAsync(_request.Activity(), header, default);
}
