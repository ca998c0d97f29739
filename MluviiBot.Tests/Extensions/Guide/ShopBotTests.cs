using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Handling;
using MluviiBot.Tests.Extensions.Handling;

namespace MluviiBot.Tests.Extensions.Guide;

/// <summary>The bot of docs/extensions.md, in conversation.</summary>
public sealed class ShopBotTests : IDisposable
{
    private readonly BotUnderTest _bot = BotUnderTest.Of<ShopBot>(services => services
        .AddSingleton<ShopDialog>()
        .AddMluviiHandler<GuestFileUpload, TagUploads>());

    private readonly BotUnderTest.Guest _guest;

    public ShopBotTests() => _guest = _bot.In();

    public void Dispose() => _bot.Dispose();

    #region conversation
    [Fact]
    public async Task A_guest_is_greeted_called_by_name_and_handed_over()
    {
        (await _guest.OpensAsync()).Texts().ShouldBe(["Hello, what can I do for you?"]);

        (await _guest.SaysAsync("hello")).Command<GetCallParams>();
        var greeting = await _guest.GetsAsync("""{"Activity":"GetCallParamsResponse","CallParams":{"oo1_guest_ident":"Jan"}}""");
        greeting.Texts().ShouldBe(["Nice to see you, Jan."]);

        (await _guest.SaysAsync("operator")).Command<SetCallParams>().CallParams["HandoffReason"].ShouldBe("Sales");
        (await _guest.GetsAsync("""{"Activity":"SetCallParamsResponse","Success":true}""")).Command<GetAvailableGroups>();
        var farewell = await _guest.GetsAsync("""{"Activity":"GetAvailableGroupsResponse","AvailableGroups":[{"GroupId":1,"GroupState":"ONLINE"}]}""");
        farewell.Command<HandOff>();
        farewell.Texts().ShouldBe(["A colleague takes over. Goodbye."]);

        (await _guest.SaysAsync("thanks")).ShouldBeEmpty();
    }
    #endregion

    [Fact]
    public async Task A_closed_shop_says_so_and_stays()
    {
        await _guest.SaysAsync("operator");
        await _guest.GetsAsync("""{"Activity":"SetCallParamsResponse","Success":true}""");

        var replies = await _guest.GetsAsync("""{"Activity":"GetAvailableGroupsResponse","AvailableGroups":[{"GroupState":"OFFLINE","GroupOfflineReasons":["BUSINESS_HOURS"]}]}""");

        replies.Texts().ShouldBe(["We are closed now."]);
    }

    [Fact]
    public async Task Without_an_answer_the_guest_is_told()
    {
        await _guest.SaysAsync("hello");
        _bot.Time.Advance(TimeSpan.FromSeconds(11));

        (await _guest.SaysAsync("hello?")).Texts().ShouldBe(["I cannot look you up just now."]);
    }

    [Fact]
    public async Task A_form_a_file_and_a_new_contact_are_taken()
    {
        await _guest.OpensAsync();

        (await _guest.GetsAsync("""{"Activity":"HeroCardSubmission","Params":{"oo1_guest_email":"jan@x.cz"}}""")).Texts().ShouldBe(["We will write to jan@x.cz."]);
        var file = await _guest.GetsAsync("""{"Activity":"GuestFileUpload","FileUrl":"https://file"}""");
        file.Command<SetTag>().Name.ShouldBe("has file");
        file.Texts().ShouldBe(["Thank you for the file."]);

        await _guest.SaysAsync("who am I");
        (await _guest.GetsAsync("""{"Activity":"ObtainCrmIdentityResponse","MatchedCrmIdentities":[]}""")).Command<AssignCrmIdentity>();
        (await _guest.GetsAsync("""{"Activity":"AssignCrmIdentityResponse","Created":true,"CrmIdentityId":7}""")).Texts().ShouldBe(["Welcome, you are new here."]);
    }

    [Fact]
    public async Task The_program_of_the_guide_starts_and_has_all_that_the_bot_needs()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        await using var app = ShopProgram.Build(builder);

        await app.StartAsync();

        app.Services.GetRequiredService<IBot>().ShouldBeOfType<ShopBot>();
    }
}
