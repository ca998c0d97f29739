using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using MluviiBot.Extensions.Cards;
using MluviiBot.Extensions.Channels;
using Newtonsoft.Json.Linq;

namespace MluviiBot.Tests.Extensions.Channels;

public class AnswerTests
{
    private static readonly GuestCard Menu = GuestCard.Hero("Menu").WithButton("Objednat taxíka", "order").WithButton("Mluvit s člověkem", "human").WithLink("Web", new Uri("https://a.cz"));

    [Theory]
    [InlineData("2", "human")]
    [InlineData(" 2. ", "human")]
    [InlineData("(2)", "human")]
    [InlineData("1)", "order")]
    [InlineData("Objednat taxíka", "order")]
    [InlineData("objednat TAXIKA!", "order")]
    [InlineData("mluvit  s clovekem", "human")]
    [InlineData("human", "human")]
    [InlineData("Human", "human")]
    [InlineData("<b>Mluvit s člověkem</b>", "human")]
    [InlineData("3", "3")]
    [InlineData("0", "0")]
    [InlineData("-1", "-1")]
    [InlineData("Web", "Web")]
    [InlineData("objednat", "objednat")]
    [InlineData("99999999999999999999", "99999999999999999999")]
    [InlineData("\uD800", "\uD800")]
    public async Task A_numbered_choice_is_made_by_number_title_or_value(string text, string expected)
    {
        var talk = new ChannelTalk(GuestChannel.WhatsApp);
        await talk.BotSaysAsync(Menu.ToMessage());

        (await talk.GuestSaysAsync(text)).Text.ShouldBe(expected);
    }

    [Theory]
    [InlineData("WebChat", "Mluvit s člověkem", "human")]
    [InlineData("WebChat", "mluvit s clovekem", "human")]
    [InlineData("WebChat", "human", "human")]
    [InlineData("WebChat", "2", "2")]
    [InlineData("Facebook", "Objednat taxíka", "order")]
    public async Task A_pressed_button_may_come_back_as_its_title_or_value(string channel, string text, string expected)
    {
        var talk = new ChannelTalk(new GuestChannel(channel));
        await talk.BotSaysAsync(Menu.ToMessage());

        (await talk.GuestSaysAsync(text)).Text.ShouldBe(expected);
    }

    [Theory]
    [InlineData("Objednat taxi na…")]
    [InlineData("Objednat taxi na zítra ráno")]
    [InlineData("objednat taxi na zitra rano")]
    public async Task A_shortened_title_is_an_answer_as_well_as_the_full_one(string text)
    {
        var talk = new ChannelTalk(GuestChannel.Facebook);
        await talk.BotSaysAsync(GuestCard.Hero("Menu").WithButton("Objednat taxi na zítra ráno", "order").ToMessage());

        (await talk.GuestSaysAsync(text)).Text.ShouldBe("order");
    }

    [Fact]
    public async Task The_bot_can_see_what_the_guest_really_wrote()
    {
        var talk = new ChannelTalk(GuestChannel.WhatsApp);
        await talk.BotSaysAsync(Menu.ToMessage());

        var choice = await talk.ChoiceOfAsync("2.");
        choice.ShouldBe(new ButtonChoice("Mluvit s člověkem", "human", "2."));
        $"{choice}".ShouldBe(nameof(ButtonChoice), "what guests write must not end in a log");
        (await talk.ChoiceOfAsync("něco jiného")).ShouldBeNull();
    }

    [Fact]
    public async Task An_answered_offer_is_over()
    {
        var talk = new ChannelTalk(GuestChannel.WhatsApp);
        await talk.BotSaysAsync(Menu.ToMessage());
        await talk.GuestSaysAsync("1");

        // "How many people?"
        (await talk.GuestSaysAsync("2")).Text.ShouldBe("2");
    }

    [Fact]
    public async Task An_offer_waits_for_an_answer_that_fits()
    {
        var talk = new ChannelTalk(GuestChannel.WhatsApp);
        await talk.BotSaysAsync(Menu.ToMessage());
        await talk.GuestSaysAsync("nevím");
        await talk.BotSaysAsync(MessageFactory.Text("Nerozumím"));

        (await talk.GuestSaysAsync("2")).Text.ShouldBe("human");
    }

    [Fact]
    public async Task A_new_offer_ends_the_one_before()
    {
        var talk = new ChannelTalk(GuestChannel.WhatsApp);
        await talk.BotSaysAsync(Menu.ToMessage());
        await talk.BotSaysAsync(MessageFactory.Text("Opravdu?").WithSuggestedActions(Button.Answer("Ano", "yes")));

        (await talk.GuestSaysAsync("2")).Text.ShouldBe("2");
        (await talk.GuestSaysAsync("Objednat taxíka")).Text.ShouldBe("Objednat taxíka");
        (await talk.GuestSaysAsync("1")).Text.ShouldBe("yes");
    }

    [Fact]
    public async Task Offers_of_one_turn_are_numbered_through()
    {
        var talk = new ChannelTalk(GuestChannel.WhatsApp);

        var sent = await talk.TurnAsync("start", async turnContext =>
        {
            await turnContext.SendActivityAsync(Menu.ToMessage());
            await turnContext.SendActivityAsync(MessageFactory.Text("Nebo").WithSuggestedActions("Konec"));
        });

        sent[1].Text.ShouldBe("Nebo\n\n3. Konec");
        (await talk.GuestSaysAsync("3")).Text.ShouldBe("Konec");
        (await new ChannelTalk(GuestChannel.WhatsApp).GuestSaysAsync("3")).Text.ShouldBe("3");
    }

    [Fact]
    public async Task Numbers_as_titles_are_not_numbered()
    {
        var talk = new ChannelTalk(GuestChannel.WhatsApp);

        var sent = await talk.BotSaysAsync(MessageFactory.Text("Kolik osob?").WithSuggestedActions("2", "3", "4"));

        sent.ShouldHaveSingleItem().Text.ShouldBe("Kolik osob?\n\n- 2\n- 3\n- 4");
        (await talk.GuestSaysAsync("3")).Text.ShouldBe("3");
    }

    [Fact]
    public async Task A_title_that_means_two_things_is_not_guessed()
    {
        var talk = new ChannelTalk(GuestChannel.WebChat);
        await talk.BotSaysAsync(new[] { GuestCard.Hero("A").WithButton("Detail", "a"), GuestCard.Hero("B").WithButton("Detail", "b") }.ToCarousel());

        (await talk.GuestSaysAsync("Detail")).Text.ShouldBe("Detail");
        (await talk.GuestSaysAsync("b")).Text.ShouldBe("b");
    }

    [Fact]
    public async Task A_value_may_be_a_number()
    {
        var talk = new ChannelTalk(GuestChannel.WebChat);
        await talk.BotSaysAsync(MessageFactory.Attachment(new HeroCard(buttons: [new CardAction(ActionTypes.ImBack, "Ulice", value: 1)]).ToAttachment()));

        (await talk.GuestSaysAsync("Ulice")).Text.ShouldBe("1");
    }

    [Fact]
    public async Task What_a_submit_button_carries_comes_as_the_value_of_the_activity()
    {
        var card = JObject.Parse("""
            {"type":"AdaptiveCard","version":"1.3","body":[],"actions":[{"type":"Action.Submit","title":"Potvrdit","data":{"order":7,"day":"2026-11-22T10:00:00"}}]}
            """);
        foreach (var (channel, answer) in new[] { (GuestChannel.WebChat, "Potvrdit"), (GuestChannel.WhatsApp, "1") })
        {
            var talk = new ChannelTalk(channel);
            var sent = await talk.BotSaysAsync(MessageFactory.Attachment(new Attachment("application/vnd.microsoft.card.adaptive", content: card)));

            var read = await talk.GuestSaysAsync(answer);

            read.Text.ShouldBe("Potvrdit");
            ((JObject)read.Value).ToString(Newtonsoft.Json.Formatting.None).ShouldBe("""{"order":7,"day":"2026-11-22T10:00:00"}""");
            Newtonsoft.Json.JsonConvert.SerializeObject(sent).ShouldNotContain("order");
        }
    }

    [Fact]
    public async Task Two_guests_do_not_answer_each_others_offers()
    {
        var talk = new ChannelTalk(GuestChannel.WhatsApp);
        await talk.BotSaysAsync(Menu.ToMessage());

        (await new ChannelTalk(GuestChannel.WhatsApp).GuestSaysAsync("1")).Text.ShouldBe("1");
    }
}
