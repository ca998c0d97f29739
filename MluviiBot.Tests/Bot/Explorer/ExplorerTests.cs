using MluviiBot.Tests.Bot.TestClients;
using Newtonsoft.Json.Linq;

namespace MluviiBot.Tests.Bot.Explorer;

public sealed class ExplorerTests : IAsyncLifetime
{
    private TestClientUser _user = null!;

    public async Task InitializeAsync() => _user = await TestClientUser.StartAsync(settings: ("Mluvii:AssumedChannel", "WebChat"));

    public async Task DisposeAsync() => await _user.DisposeAsync();

    [Fact]
    public async Task Activities_lists_every_activity_that_a_bot_can_send_with_its_members()
    {
        var list = await _user.SaysAsync("Activities", "Type a name");

        list.ShouldContain("\nHandOff\n");
        list.ShouldContain("SendHeroCard {\"heroCardId\": whole number");
        list.ShouldNotContain("Response");
        list.ShouldNotContain("HeroCardSubmission");
        list.Trim('`', '\n').Split('\n').Length.ShouldBe(1 + 26);
    }

    [Theory]
    [InlineData("getcallparams", "GetCallParamsResponse")]
    [InlineData("  GetCallParams  ", "GetCallParamsResponse")]
    [InlineData("GetCallParams {}", "GetCallParamsResponse")]
    [InlineData("""SendHeroCard {"heroCardId": "12", "initialParams": {"a": "b"}}""", "SendHeroCardResponse")]
    [InlineData("EnableGuestInput", "GuestInputChangeResponse")]
    [InlineData("RequestLocation Kde", "GuestLocation")]
    [InlineData("ShareFile {\"url\": \"https://example.com/a.pdf\"}", "ShareFileResponse")]
    [InlineData("GetAvailableGroups [1, 2]", "Reklamace")]
    public async Task A_request_is_sent_and_mluviis_answer_is_shown(string typed, string answer) => await _user.SaysAsync(typed, answer);

    [Fact]
    public async Task In_a_test_client_lines_stay_lines_and_mluvii_gets_them_without_marks()
    {
        (await _user.SaysAsync("""SetCallParams {"a":"<b>&"}""", "SetCallParamsResponse")).ShouldBe("```\nSetCallParamsResponse\n{\n  \"success\": true\n}\n```");
        (await _user.SaysAsync("GetCallParams", "GetCallParamsResponse")).ShouldContain("\n    \"a\": \"<b>&\"\n");

        await using var guest = await TestClientUser.StartAsync(from: "mluvii_guest", settings: ("StandIn:Enabled", "Always"));
        (await guest.SaysAsync("GetHeroCards", "GetHeroCardsResponse")).ShouldStartWith("GetHeroCardsResponse\n{\n");
    }

    [Fact]
    public async Task A_command_without_an_answer_is_sent_and_the_bot_knows_of_a_hand_over()
    {
        await _user.SaysAsync("""Forward {"userId":12}""", "Forward was sent");

        var command = await _user.GetsAsync(activity => activity["channelData"] is not null);
        JToken.DeepEquals(command["channelData"], new JObject { ["Activity"] = "Forward", ["UserId"] = 12 }).ShouldBeTrue(command.ToString());
        await _user.SaysAsync("dobrý den");
        _user.Rest().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("GetAvailableGroup", "Did you mean GetAvailableGroups?")]
    [InlineData("SendHerocards 1", "Did you mean SendHeroCard")]
    [InlineData("Nonsense {}", "There is no activity Nonsense.")]
    [InlineData("GetCallParamsResponse", "is sent by mluvii")]
    [InlineData("HeroCardSubmission {}", "is sent by mluvii")]
    [InlineData("SetCallParams {\"a\":", "no JSON: wrong in line 1")]
    [InlineData("SetCallParams {\"a\":\"b\",\"a\":\"c\"}", "no JSON")]
    [InlineData("SetCallParams {} {}", "no JSON")]
    [InlineData("SetCallParams word", "SetCallParams takes JSON")]
    [InlineData("HandOff word", "HandOff takes nothing")]
    [InlineData("SendHeroCard", "SendHeroCard needs heroCardId")]
    [InlineData("ShareFile {}", "ShareFile needs name or url")]
    [InlineData("AssignCrmIdentity", "AssignCrmIdentity needs existingCrmIdentityId")]
    [InlineData("SendHeroCard twelve", "heroCardId of SendHeroCard must be: whole number")]
    [InlineData("SendHeroCard {\"heroCardId\":12,\"color\":\"red\"}", "SendHeroCard has no member color")]
    public async Task What_is_wrong_is_said_and_nothing_is_sent(string typed, string told)
    {
        await _user.SaysAsync(typed, told);

        _user.Rest().ShouldNotContain(activity => activity["channelData"] != null);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("Forward me to someone")]
    [InlineData("McDonald")]
    [InlineData("activities")]
    [InlineData("Mluvit s operátorem")]
    [InlineData("")]
    public async Task A_guests_words_are_the_bots(string words)
    {
        await _user.SaysAsync(words);

        _user.Rest().Select(activity => activity.Value<string>("text")).OfType<string>().ShouldContain(text => text.StartsWith("Dobrý den", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_the_guests_channel_cannot_do_is_said()
    {
        await using var whatsApp = await TestClientUser.StartAsync(settings: ("Mluvii:AssumedChannel", "WhatsApp"));

        await whatsApp.SaysAsync("EnableGuestUpload", "EnableGuestUpload was not sent: the guest's channel, WhatsApp, cannot do it");
    }

    [Fact]
    public async Task What_the_guest_does_before_mluvii_answers_does_not_lose_the_answer()
    {
        await using var user = await TestClientUser.StartAsync(settings: [("StandIn:Delay", "00:00:01"), ("Mluvii:AssumedChannel", "WebChat")]);
        await user.SaysAsync("SendHeroCard 12");
        await user.GetsAsync("Děkuji, formulář k nám dorazil.");

        user.Time.Advance(TimeSpan.FromSeconds(1));

        await user.GetsAsync("SendHeroCardResponse");
    }

    [Fact]
    public async Task The_bots_conversation_goes_on_where_it_was()
    {
        await _user.SaysAsync("vzkaz", "Co mám vyřídit?");
        await _user.SaysAsync("GetCallParams", "GetCallParamsResponse");

        await _user.SaysAsync("Zavolejte mi.");
        (await _user.SaysAsync("ano", "na cestě")).ShouldEndWith("+420603123456.");
    }

    [Fact]
    public async Task Outside_Development_a_name_is_a_guests_word()
    {
        await using var host = new BotHost("Production", ("AllowUnauthenticatedCallers", "true"));
        await using var connector = await LocalConnector.StartAsync();
        var guest = new MluviiGuest(host, connector);

        (await guest.SaysAsync("HandOff")).ShouldNotContain(activity => activity["channelData"] != null && activity["channelData"]!.Value<string>("Activity") == "HandOff");
    }
}
