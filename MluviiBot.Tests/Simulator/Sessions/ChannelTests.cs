using System.Text.Json;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Channels;
using MluviiBot.Simulator.Log;
using MluviiBot.Simulator.Sessions;
using MluviiBot.Simulator.Sessions.Chatbots;
using MluviiBot.Simulator.World;

namespace MluviiBot.Tests.Simulator.Sessions;

public sealed class ChannelTests
{
    [Fact]
    public async Task Pressed_button_comes_back_as_its_value_or_its_title()
    {
        using var play = new Play().Arrives();
        play.BotSends(Card("Menu", ("Káva", "1"), ("Čaj", "2")));
        play.Simulation.Guests.Presses(play.Guest, "Čaj");
        (await play.HeardAsync<Text>()).Value.ShouldBe("2");
        play.Session.Transcript[^1].Text.ShouldBe("Čaj");

        play.Simulation.Change(switches => switches with { ButtonsSendTitle = true });
        play.Simulation.Guests.Presses(play.Guest, "Káva");
        (await play.HeardAsync<Text>()).Value.ShouldBe("Káva");
    }

    [Fact]
    public async Task Button_that_opens_a_page_says_nothing_to_the_bot()
    {
        using var play = new Play().Arrives();
        play.BotSends(new BotMessage { Text = "Web", SuggestedActions = [new CardButton("Otevřít", "https://example.com", "openUrl")] });
        play.Simulation.Guests.Presses(play.Guest, "Otevřít");
        await play.Simulation.SettledAsync(play.Guest);
        play.Framework.Heard.OfType<Text>().ShouldBeEmpty();
        Should.Throw<NotPossibleException>(() => play.Simulation.Guests.Presses(play.Guest, "Zavřít"));
    }

    [Theory]
    [InlineData("WebChat", 1)]
    [InlineData("Facebook", 1)]
    [InlineData("WhatsApp", 0)]
    [InlineData("Apple", 0)]
    [InlineData("VK", 0)]
    [InlineData("Other", 0)]
    public void Cards_are_shown_where_the_matrix_says_and_noted_where_not(string channel, int shown)
    {
        using var play = new Play().Arrives(new GuestChannel(channel));
        play.BotSends(Card("Menu", ("Káva", "1")) with { Text = "Vyberte si" }).IsAccepted.ShouldBeTrue();
        var entry = play.Session.Transcript.ShouldHaveSingleItem();
        entry.Text.ShouldBe("Vyberte si");
        entry.Cards.Count.ShouldBe(shown);
        play.Notes.Any(note => note.Kind == NoteKind.NotShown && note.Text.StartsWith($"Not shown on {channel}", StringComparison.Ordinal)).ShouldBe(shown == 0);
    }

    [Theory]
    [InlineData(3, "Káva", true)]
    [InlineData(4, "Káva", false)]
    [InlineData(1, "Káva s mlékem a cukrem", false)]
    public void Facebook_drops_a_message_with_too_many_or_too_long_buttons(int count, string title, bool shown)
    {
        using var play = new Play().Arrives(GuestChannel.Facebook);
        var buttons = Enumerable.Range(1, count).Select(number => (title, $"{number}")).ToArray();
        var result = play.BotSends(Card("Menu", buttons) with { Text = "Vyberte si" });
        result.IsAccepted.ShouldBeTrue();
        (result.MessageId is not null).ShouldBe(shown);
        play.Session.Transcript.Count.ShouldBe(shown ? 1 : 0);
        play.Notes.Any(note => note.Kind == NoteKind.NotShown).ShouldBe(!shown);
    }

    [Fact]
    public void Cards_that_mluvii_does_not_show_are_noted()
    {
        using var play = new Play().Arrives();
        play.BotSends(new BotMessage { Attachments = [new BotAttachment("application/vnd.microsoft.card.adaptive", JsonDocument.Parse("{}").RootElement)] });
        play.Session.Transcript.ShouldBeEmpty();
        play.Notes.ShouldContain(note => note.Kind == NoteKind.NotShown && note.Text.Contains("adaptive"));
    }

    [Theory]
    [InlineData("WebChat", "photo.jpg", true)]
    [InlineData("WebChat", "film.mp4", false)]
    [InlineData("Facebook", "photo.jpg", false)]
    [InlineData("WhatsApp", "photo.jpg", true)]
    public void Attached_files_pass_channel_and_whitelist(string channel, string name, bool shown)
    {
        using var play = new Play().Arrives(new GuestChannel(channel));
        play.BotSends(new BotMessage { Attachments = [new BotAttachment("application/octet-stream", ContentUrl: "https://example.com/1", Name: name)] });
        play.Session.Transcript.Any(entry => entry.File is not null).ShouldBe(shown);
        play.Notes.Any(note => note.Kind == NoteKind.NotShown).ShouldBe(!shown);
    }

    [Fact]
    public void Typing_is_shown_until_the_next_message_and_ignored_where_there_is_none()
    {
        using var play = new Play().Arrives();
        play.BotSends(new Typing { Show = true });
        play.Session.IsBotTyping.ShouldBeTrue();
        play.BotSends(new BotMessage { Text = "Tak" });
        play.Session.IsBotTyping.ShouldBeFalse();

        play.Arrives(GuestChannel.Facebook);
        play.BotSends(new BotMessage { IsTyping = true }).IsAccepted.ShouldBeTrue();
        play.Session.IsBotTyping.ShouldBeFalse();
        play.Notes.ShouldContain(note => note.Kind == NoteKind.NotShown);
    }

    [Fact]
    public async Task Input_is_switched_off_and_on_by_commands_on_web_chat_only()
    {
        using var play = new Play().Arrives();
        (await play.AskAsync(new DisableGuestInput())).Success.ShouldBe(true);
        Should.Throw<NotPossibleException>(() => play.Simulation.Guests.Says(play.Guest, "Haló"));
        (await play.AskAsync(new EnableGuestInput())).Success.ShouldBe(true);
        play.Simulation.Guests.Says(play.Guest, "Haló");

        play.Arrives(GuestChannel.VK);
        (await play.AskAsync(new DisableGuestInput())).ErrorMessage.ShouldNotBeNull().ShouldContain("VK");
        play.Session.CanWrite.ShouldBeTrue();
    }

    [Fact]
    public void Input_is_off_while_the_last_message_ignores_it_or_offers_choices()
    {
        using var play = new Play().Arrives();
        play.BotSends(new BotMessage { Text = "Moment", InputHint = "ignoringInput" });
        play.Session.CanWrite.ShouldBeFalse();
        play.BotSends(new BotMessage { Text = "Vyberte", SuggestedActions = [new CardButton("Ano", "ano")] });
        play.Session.CanWrite.ShouldBeFalse();
        play.Simulation.Guests.Presses(play.Guest, "Ano");
        play.Session.CanWrite.ShouldBeTrue();
    }

    [Fact]
    public async Task Guest_on_WhatsApp_shares_where_he_is()
    {
        using var play = new Play().Arrives(GuestChannel.WhatsApp);
        play.BotSends(new RequestLocation { Text = "Kde jste?" });
        play.Session.IsAskedForLocation.ShouldBeTrue();
        play.Simulation.Guests.SharesLocation(play.Guest, new SharedLocation(50.08, 14.43));
        var location = await play.HeardAsync<GuestLocation>();
        (location.Latitude, location.Longitude).ShouldBe((50.08, 14.43));

        play.Arrives();
        play.BotSends(new RequestLocation { Text = "Kde jste?" }).IsAccepted.ShouldBeTrue();
        play.Session.Transcript.ShouldBeEmpty();
        Should.Throw<NotPossibleException>(() => play.Simulation.Guests.SharesLocation(play.Guest, new SharedLocation(1, 2)));
    }

    [Fact]
    public void Texts_and_card_lists_are_for_API_chatbots()
    {
        RichCard[] cards = [new RichCard { ContentType = "application/vnd.microsoft.card.hero", Content = RawJson.Parse("""{"title":"Menu"}""") }];
        using var play = new Play().Arrives(null, ("bot", "api"));
        play.BotSends(new Text { Value = "Ahoj" }).MessageId.ShouldBe(1);
        play.BotSends(new RichCardList { Items = [.. cards], Layout = CardLayout.Carousel }).MessageId.ShouldBe(2);
        play.Session.Transcript[1].IsCarousel.ShouldBeTrue();
        play.BotSends(new Text()).Refusal.ShouldBe(BotSendRefusal.Invalid);
        play.BotSends(new RichCardList()).Refusal.ShouldBe(BotSendRefusal.Invalid);

        play.Arrives();
        play.BotSends(new Text { Value = "Ahoj" }).Refusal.ShouldBe(BotSendRefusal.Invalid);
        play.BotSends(new RichCardList { Items = [.. cards] }).Refusal.ShouldBe(BotSendRefusal.Invalid);
    }

    [Fact]
    public void Activities_that_mluvii_does_not_take_are_unknown_and_ignored_when_lenient()
    {
        using var play = new Play().Arrives();
        play.BotSends(MluviiJson.Read("""{"activity":"Dance"}""")!).Refusal.ShouldBe(BotSendRefusal.UnknownActivity);
        play.BotSends(new ConversationStarted()).Refusal.ShouldBe(BotSendRefusal.UnknownActivity);

        play.Simulation.Change(switches => switches with { IsStrict = false });
        play.BotSends(MluviiJson.Read("""{"activity":"Dance"}""")!).IsAccepted.ShouldBeTrue();
        play.Notes[^1].ShouldSatisfyAllConditions(note => note.Kind.ShouldBe(NoteKind.Ignored), note => note.Text.ShouldContain("Dance"));
    }

    [Theory]
    [InlineData(true, "2026-11-22T12:00:00.0000000+00:00")]
    [InlineData(false, "2026-11-22T12:00:00.000")]
    public async Task Times_have_an_offset_as_the_switch_says(bool hasOffset, string time)
    {
        using var play = new Play(switches: new Switches { TimesHaveOffset = hasOffset, GuestTextIsEncoded = !hasOffset }).Arrives();
        play.Simulation.Guests.Says(play.Guest, "a < b");
        var text = await play.HeardAsync<Text>();
        text.Timestamp!.Value.Text.ShouldBe(time);
        text.Value.ShouldBe(hasOffset ? "a < b" : "a &lt; b");
    }

    private static BotMessage Card(string title, params (string Title, string Value)[] buttons) => new()
    {
        Attachments =
        [
            new BotAttachment("application/vnd.microsoft.card.hero", JsonSerializer.SerializeToElement(new
            {
                title,
                buttons = buttons.Select(button => new { type = "imBack", title = button.Title, value = button.Value }),
            })),
        ],
    };
}
