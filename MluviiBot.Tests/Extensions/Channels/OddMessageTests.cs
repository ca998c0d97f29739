using System.Text;
using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using MluviiBot.Extensions.Cards;
using MluviiBot.Extensions.Channels;
using Newtonsoft.Json.Linq;

namespace MluviiBot.Tests.Extensions.Channels;

/// <summary>Messages as no careful bot would send them, and answers as guests do give them.</summary>
public class OddMessageTests
{
    public static TheoryData<string, UnsupportedPolicy> Everywhere
    {
        get
        {
            var data = new TheoryData<string, UnsupportedPolicy>();
            foreach (var channel in new[] { "WebChat", "Facebook", "WhatsApp", "Phone", "TikTok" })
            {
                data.Add(channel, UnsupportedPolicy.Degrade);
                data.Add(channel, UnsupportedPolicy.SendAnyway);
            }

            data.Add("WebChat", UnsupportedPolicy.Throw);
            return data;
        }
    }

    public static TheoryData<object?> NoCards => [null, 5, "no JSON", "[1]", """{"buttons":"x"}""", """{"buttons":[5]}""", """{"title":{}}""", default(JsonElement)];

    [Theory]
    [MemberData(nameof(Everywhere))]
    public async Task Nulls_in_lists_cost_nothing_of_the_rest(string channel, UnsupportedPolicy policy)
    {
        var card = new HeroCard("Karta", images: [null], buttons: [null, Button.Answer("Ano"), null], tap: null);
        var message = MessageFactory.Attachment([null, card.ToAttachment(), null], "Text");
        message.SuggestedActions = new SuggestedActions(actions: [null, Button.Answer("Ne")]);
        var talk = new ChannelTalk(new GuestChannel(channel), policy);

        (await talk.BotSaysAsync(message)).ShouldHaveSingleItem().Text.ShouldStartWith("Text");

        (await talk.ChoiceOfAsync("ANO")).ShouldNotBeNull().Value.ShouldBe("Ano");
    }

    [Theory]
    [MemberData(nameof(Everywhere))]
    public async Task Suggested_actions_without_actions_are_none(string channel, UnsupportedPolicy policy)
    {
        var message = MessageFactory.Text("Text");
        message.SuggestedActions = new SuggestedActions { Actions = null };

        (await new ChannelTalk(new GuestChannel(channel), policy).BotSaysAsync(message)).ShouldHaveSingleItem().Text.ShouldBe("Text");
    }

    [Theory]
    [MemberData(nameof(NoCards))]
    public async Task Content_that_is_no_card_is_left_out_and_logged(object? content)
    {
        (await new ChannelTalk(GuestChannel.WhatsApp).BotSaysAsync(MessageFactory.Attachment(new Attachment(AdaptiveCards.AdaptiveCard.ContentType, content: content), "Text")))
            .ShouldHaveSingleItem().Text.ShouldBe("Text");
        foreach (var type in new[] { HeroCard.ContentType, "application/vnd.microsoft.card.unheard" })
        {
            var talk = new ChannelTalk(GuestChannel.WhatsApp);

            var sent = await talk.BotSaysAsync(MessageFactory.Attachment(new Attachment(type, content: content), "Text"));

            sent.ShouldHaveSingleItem().Text.ShouldBe("Text");
            talk.Warnings.ShouldHaveSingleItem();
        }
    }

    [Theory]
    [InlineData("WhatsApp")]
    [InlineData("Facebook")]
    public async Task An_attachment_that_says_nothing_of_itself_is_left_out_and_logged(string channel)
    {
        var talk = new ChannelTalk(new GuestChannel(channel));

        (await talk.BotSaysAsync(MessageFactory.Attachment(new Attachment("application/vnd.unheard", content: new object()), "Text")))
            .ShouldHaveSingleItem().Text.ShouldBe("Text");

        (channel == "WhatsApp" ? talk.Warnings.Count == 0 : talk.Warnings.Count == 1).ShouldBeTrue();
    }

    [Fact]
    public async Task An_empty_card_is_no_message()
    {
        var talk = new ChannelTalk(GuestChannel.WhatsApp);

        (await talk.BotSaysAsync(MessageFactory.Attachment(new HeroCard().ToAttachment()))).ShouldBeEmpty();
        (await talk.BotSaysAsync(MessageFactory.Attachment(new HeroCard(images: [null, new CardImage()]).ToAttachment()))).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_button_without_a_title_says_its_value_and_one_without_both_is_left_out()
    {
        CardAction[] buttons =
        [
            new(ActionTypes.ImBack, null, value: "taxi"),
            new(ActionTypes.ImBack, "  ", value: 7),
            new(ActionTypes.ImBack),
            new(ActionTypes.OpenUrl, null, value: "https://example.com"),
            new(ActionTypes.OpenUrl, "Web"),
        ];
        var card = MessageFactory.Attachment(new HeroCard(buttons: buttons).ToAttachment());

        var onWhatsApp = (await new ChannelTalk(GuestChannel.WhatsApp).BotSaysAsync(card)).ShouldHaveSingleItem();
        var onFacebook = (await new ChannelTalk(GuestChannel.Facebook).BotSaysAsync(card)).ShouldHaveSingleItem();

        onWhatsApp.Text.ShouldBe("- taxi\n- 7\nhttps://example.com\nWeb");
        ((HeroCard)onFacebook.Attachments[0].Content).Buttons.Select(button => button.Title).ShouldBe(["taxi", "7", "https://example.com"]);
    }

    [Fact]
    public async Task A_number_among_the_titles_means_itself()
    {
        var talk = new ChannelTalk(GuestChannel.WhatsApp);

        var sent = await talk.BotSaysAsync(MessageFactory.Text("Kolik osob?").WithSuggestedActions("2", "3", "Více"));

        sent.ShouldHaveSingleItem().Text.ShouldBe("Kolik osob?\n\n- 2\n- 3\n- Více");
        (await talk.ChoiceOfAsync("2")).ShouldNotBeNull().Title.ShouldBe("2");
    }

    [Fact]
    public async Task A_number_that_is_the_title_of_another_choice_is_not_guessed()
    {
        var talk = new ChannelTalk(GuestChannel.WhatsApp);
        await talk.TurnAsync("start", async turnContext =>
        {
            await turnContext.SendActivityAsync(MessageFactory.Text("Kam?").WithSuggestedActions("Domů", "Jinam"));
            await turnContext.SendActivityAsync(MessageFactory.Text("Kolik osob?").WithSuggestedActions("1", "9"));
        });

        (await talk.ChoiceOfAsync("1")).ShouldBeNull();
        (await talk.ChoiceOfAsync("2")).ShouldNotBeNull().Title.ShouldBe("Jinam");
    }

    [Theory]
    [InlineData("٢")]
    [InlineData("२")]
    [InlineData("２．", false)]
    [InlineData("２)")]
    [InlineData("2\uFE0F\u20E3")]
    [InlineData("\u200F2\u200E")]
    [InlineData("2\u00A0")]
    [InlineData("²", false)]
    [InlineData("½", false)]
    [InlineData("2 2", false)]
    public async Task A_number_may_come_in_the_digits_of_any_script(string text, bool isNumber = true)
    {
        var talk = new ChannelTalk(GuestChannel.WhatsApp);
        await talk.BotSaysAsync(MessageFactory.Text("?").WithSuggestedActions("כן", "לא"));

        ((await talk.ChoiceOfAsync(text))?.Title == "לא").ShouldBe(isNumber);
    }

    [Fact]
    public async Task Fifty_buttons_with_one_title_are_told_apart_by_number_only()
    {
        var menu = Enumerable.Range(1, 50).Aggregate(GuestCard.Hero(), (card, number) => card.WithButton("Vybrat", $"v{number}"));
        foreach (var channel in new[] { GuestChannel.WhatsApp, GuestChannel.Facebook, GuestChannel.Apple })
        {
            var talk = new ChannelTalk(channel);
            (await talk.BotSaysAsync(menu.ToMessage())).ShouldHaveSingleItem().Text.Split('\n').Length.ShouldBe(50);

            (await talk.ChoiceOfAsync("Vybrat")).ShouldBeNull();
            (await talk.ChoiceOfAsync("50")).ShouldNotBeNull().Value.ShouldBe("v50");
        }
    }

    [Fact]
    public async Task A_value_that_is_an_object_comes_as_JSON_and_as_the_value_of_the_activity()
    {
        object[] values = [new { order = 7 }, new Dictionary<string, int> { ["order"] = 7 }, JObject.Parse("""{"order":7}"""), JsonDocument.Parse("""{"order":7}""").RootElement];
        foreach (var value in values)
        {
            var talk = new ChannelTalk(GuestChannel.WhatsApp);
            await talk.BotSaysAsync(MessageFactory.Attachment(new HeroCard(buttons: [new(ActionTypes.PostBack, "Detail", value: value)]).ToAttachment()));

            var read = await talk.GuestSaysAsync("1");

            read.Text.ShouldBe("""{"order":7}""");
            ((JObject)read.Value)["order"]!.Value<int>().ShouldBe(7);
        }
    }

    [Fact]
    public async Task A_message_back_says_its_text_and_brings_its_value()
    {
        var talk = new ChannelTalk(GuestChannel.WhatsApp);
        var button = new CardAction(ActionTypes.MessageBack, "Detail", text: "show detail", value: new { id = 7 });
        await talk.BotSaysAsync(MessageFactory.Attachment(new HeroCard(buttons: [button]).ToAttachment()));

        var read = await talk.GuestSaysAsync("detail");

        read.Text.ShouldBe("show detail");
        ((JObject)read.Value)["id"]!.Value<int>().ShouldBe(7);
    }

    [Fact]
    public async Task A_title_is_never_cut_within_a_character()
    {
        for (var before = 0; before < 24; before++)
        {
            var titles = Enumerable.Range(0, 3).Select(number => $"{new string('a', before)}{string.Concat(Enumerable.Repeat("😀", 500))}{number}").ToArray();
            var message = MessageFactory.Text("?").WithSuggestedActions(titles);

            var shown = (await new ChannelTalk(GuestChannel.Facebook).BotSaysAsync(message)).ShouldHaveSingleItem().SuggestedActions.Actions;

            shown.ShouldAllBe(button => button.Title.Length <= 20 && new UTF8Encoding(false, true).GetByteCount(button.Title) > 0);
            shown.Select(button => button.Title).ShouldBeUnique();
        }
    }

    [Fact]
    public async Task A_title_of_a_thousand_characters_is_an_answer_in_full()
    {
        string[] titles = [new string('x', 999) + "a", new string('x', 999) + "b"];
        var talk = new ChannelTalk(GuestChannel.WhatsApp);
        await talk.BotSaysAsync(MessageFactory.Text("?").WithSuggestedActions(titles));

        (await talk.ChoiceOfAsync(titles[1])).ShouldNotBeNull().Title.ShouldBe(titles[1]);
    }

    [Fact]
    public async Task Tags_on_a_card_are_text_where_it_becomes_text()
    {
        var card = GuestCard.Hero("<b>a</b> & <script>b</script>").WithText("<script>c()</script>d < e").WithButton("<i>f</i>");

        var sent = (await new ChannelTalk(GuestChannel.WhatsApp).BotSaysAsync(card.ToMessage())).ShouldHaveSingleItem();

        sent.Text.ShouldBe("<b>a</b> & <script>b</script>\nd < e\n1. <i>f</i>");
    }
}
