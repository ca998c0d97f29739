using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.DependencyInjection;
using MluviiBot.Extensions.Turns;
using MluviiBot.Texts;
using Newtonsoft.Json.Linq;

namespace MluviiBot.Tests.Bot;

public sealed class GuestConversationTests : IAsyncLifetime
{
    private readonly BotHost _host = new("Development");
    private LocalConnector _connector = null!;
    private MluviiGuest _guest = null!;

    public async Task InitializeAsync()
    {
        _connector = await LocalConnector.StartAsync();
        _guest = new MluviiGuest(_host, _connector);
    }

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        await _connector.DisposeAsync();
    }

    [Fact]
    public async Task A_guest_is_greeted_and_offered_the_menu_as_a_hero_card_with_imBack_buttons()
    {
        var replies = await _guest.OpensTheChatAsync();

        Text(replies[0]).ShouldStartWith("Dobrý den");
        var card = replies[^1]["attachments"]!.Single();
        card.Value<string>("contentType").ShouldBe("application/vnd.microsoft.card.hero");
        card["content"]!["buttons"]!.Select(button => button.Value<string>("type")).ShouldAllBe(type => type == "imBack");
        card["content"]!["buttons"]!.Select(button => button.Value<string>("value")).ShouldBeSubsetOf(
            ["Mám zájem o nabídku", "Mluvit s operátorem", "Vyplnit formulář", "Poslat soubor", "Stáhnout soubor", "Nechat vzkaz"]);
    }

    [Fact]
    public async Task The_greeting_comes_once_whatever_comes_first()
    {
        Text((await _guest.SaysAsync("ahoj"))[0]).ShouldStartWith("Dobrý den");

        var later = (await _guest.OpensTheChatAsync()).Concat(await _guest.SaysAsync("ahoj"));

        later.Select(Text).ShouldNotContain(text => text.StartsWith("Dobrý den", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_guest_whose_state_cannot_be_read_is_told_so_and_starts_over()
    {
        await _guest.OpensTheChatAsync();
        await _guest.SaysAsync("Mám zájem o nabídku");
        await _host.Services.GetRequiredService<ITurnStore>().WriteStateAsync(
            [new StateChange("directline/conversations/conversation-1", """{"$type":"bag","dialog":{"$type":"Gone.Dialog, Gone"}}""")], CancellationToken.None);

        var replies = await _guest.SaysAsync("Jan Novák");

        replies.Select(Text).ShouldContain(GuestTexts.ResourceManager.GetString(nameof(GuestTexts.Outdated), new CultureInfo("cs")));
    }

    [Theory]
    [InlineData("operátor")]
    [InlineData("operator")]
    [InlineData("Chci mluvit s OPERÁTOREM!")]
    [InlineData("Talk to an operator")]
    public async Task Asking_for_an_operator_sets_the_reason_and_asks_mluvii_for_the_groups(string words)
    {
        await _guest.OpensTheChatAsync();

        var commands = (await _guest.SaysAsync(words)).Where(reply => reply["channelData"] is not null).ToList();

        commands.Select(command => command.Value<string>("type")).ShouldBe(["message", "message"]);
        commands[0]["channelData"]!["CallParams"]!.Value<string>("HandoffReason").ShouldBe("Operator");
        JToken.DeepEquals(commands[1]["channelData"], new JObject { ["Activity"] = "GetAvailableGroups" }).ShouldBeTrue(commands[1].ToString());
    }

    [Fact]
    public async Task A_guest_who_begins_by_asking_for_an_operator_is_greeted_and_served_at_once()
    {
        var replies = await _guest.SaysAsync("operátor");

        Text(replies[0]).ShouldStartWith("Dobrý den");
        replies[^1]["channelData"]!.Value<string>("Activity").ShouldBe("GetAvailableGroups");
    }

    [Fact]
    public async Task An_online_group_leads_to_the_hand_off_with_a_farewell()
    {
        await _guest.SaysAsync("operátor");

        var replies = await _guest.GroupsAreAsync("ONLINE");

        replies.Count.ShouldBe(1);
        replies[0]["channelData"]!.Value<string>("Activity").ShouldBe("HandOff");
        Text(replies[0]).ShouldBe("Předávám vás kolegovi. Děkuji za trpělivost.");
    }

    [Fact]
    public async Task The_bot_is_silent_after_the_hand_off_until_the_guest_is_routed_back()
    {
        await _guest.SaysAsync("operátor");
        await _guest.GroupsAreAsync("ONLINE");

        (await _guest.SaysAsync("děkuji")).ShouldBeEmpty();
        (await _guest.GroupsAreAsync("ONLINE")).ShouldBeEmpty();

        _host.Time.Advance(TimeSpan.FromMinutes(2));
        (await _guest.SaysAsync("jste tam?")).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_conversation_that_is_opened_again_after_the_hand_off_gets_the_menu()
    {
        await _guest.SaysAsync("operátor");
        await _guest.GroupsAreAsync("ONLINE");
        _host.Time.Advance(TimeSpan.FromMinutes(5));

        var replies = await _guest.OpensTheChatAsync();

        Text(replies[0]).ShouldBe("Jsem tu zase pro vás.");
        replies[^1]["attachments"].ShouldNotBeNull();
    }

    [Theory]
    [InlineData("OFFLINE", "BUSINESS_HOURS", "Je mimo naši pracovní dobu.")]
    [InlineData("OFFLINE", "QUEUE_FULL", "Čeká tolik lidí")]
    [InlineData("OFFLINE", "NO_OPERATORS", "Z kolegů tu teď nikdo není.")]
    [InlineData("HOLIDAY", "LUNCH", "Teď se vám nikdo nemůže věnovat.")]
    public async Task When_all_are_offline_the_guest_is_told_why_and_leaves_a_message_that_goes_out_as_offline_email(string state, string reason, string why)
    {
        await _guest.SaysAsync("operátor");

        var replies = await _guest.GroupsAreAsync(state, [reason]);
        Text(replies[0]).ShouldStartWith(why);
        Text(replies[1]).ShouldBe("Co mám vyřídit?");

        await _guest.SaysAsync("Zavolejte mi kvůli faktuře.");
        Text((await _guest.SaysAsync("zítra")).Single()).ShouldStartWith("To nevypadá");
        var sent = Command(await _guest.SaysAsync("603 123 456"))["channelData"]!;

        sent.Value<string>("Activity").ShouldBe("SendGuestOfflineEmail");
        sent.Value<string>("Message").ShouldBe("Zavolejte mi kvůli faktuře.\n\nKontakt: +420603123456");
        sent.Value<string>("Location").ShouldBe("MluviiBot");
    }

    [Fact]
    public async Task A_guest_who_writes_while_mluvii_is_asked_is_told_to_wait_and_the_answer_still_counts()
    {
        await _guest.SaysAsync("operátor");

        Text((await _guest.SaysAsync("haló?")).Single()).ShouldStartWith("Okamžik");

        Command(await _guest.GroupsAreAsync("ONLINE"))["channelData"]!.Value<string>("Activity").ShouldBe("HandOff");
    }

    [Fact]
    public async Task When_mluvii_does_not_answer_in_time_the_guest_is_told_without_writing_and_can_leave_a_message()
    {
        var turns = new ProactiveTurns();
        ((BotAdapter)_host.Services.GetRequiredService<IBotFrameworkHttpAdapter>()).Use(turns);
        await _guest.SaysAsync("operátor");

        _host.Time.Advance(TimeSpan.FromSeconds(10));
        var replies = await turns.NextAsync();

        replies[0].ShouldStartWith("Nepodařilo se mi zjistit");
        replies[1].ShouldBe("Co mám vyřídit?");
        await _connector.UntilAsync(calls => calls.Select(call => Text(call.Activity!)).TakeLast(2).SequenceEqual(replies));
        (await _guest.GroupsAreAsync("ONLINE")).ShouldBeEmpty("a late answer is no answer");
    }

    [Fact]
    public async Task What_is_not_understood_brings_the_menu_again()
    {
        await _guest.OpensTheChatAsync();

        var replies = await _guest.SaysAsync("kolik je hodin");

        Text(replies.Single()).ShouldStartWith("Tomu jsem neporozuměl.");
        replies.Single()["attachments"].ShouldNotBeNull();
    }

    [Fact]
    public async Task Two_guests_never_share_anything_although_both_are_mluvii_guest()
    {
        var other = new MluviiGuest(_host, _connector, "conversation-2", "en-US");
        await _guest.SaysAsync("operátor");

        Text((await other.OpensTheChatAsync())[0]).ShouldStartWith("Hello");
        Command(await _guest.GroupsAreAsync("ONLINE"))["channelData"]!.Value<string>("Activity").ShouldBe("HandOff");
        (await other.SaysAsync("leave a message")).Select(Text).ShouldContain("What shall I pass on?");
    }

    [Fact]
    public async Task Events_that_are_not_mluviis_and_answers_that_nobody_asked_for_change_nothing()
    {
        await _guest.OpensTheChatAsync();

        (await _guest.GroupsAreAsync("ONLINE")).ShouldBeEmpty();
        (await _guest.MluviiSendsAsync(new { Activity = "SomethingNew", Number = 1 })).ShouldBeEmpty();
        (await _guest.MluviiSendsAsync("not an object")).ShouldBeEmpty();
        (await _guest.SaysAsync("vzkaz")).Select(Text).ShouldContain("Co mám vyřídit?");
    }

    [Fact]
    public async Task An_answer_that_comes_before_the_question_has_returned_is_not_lost()
    {
        // mluvii answers while the connector still has the bot's request open.
        Task<IReadOnlyList<JObject>>? answered = null;
        _connector.Answer = call =>
        {
            if (call.Activity?["channelData"] is { } command && command.Value<string>("Activity") == "GetAvailableGroups")
            {
                answered = _guest.GroupsAreAsync("ONLINE");
            }

            return System.Net.HttpStatusCode.Created;
        };

        await _guest.SaysAsync("operátor");
        await answered!;

        _connector.Calls.ShouldContain(call => call.Activity!["channelData"] != null && call.Activity["channelData"]!.Value<string>("Activity") == "HandOff");
    }

    private static string Text(JObject activity) => activity.Value<string>("text") ?? string.Empty;

    private static JObject Command(IEnumerable<JObject> replies) => replies.Single(reply => reply["channelData"] is not null);
}
