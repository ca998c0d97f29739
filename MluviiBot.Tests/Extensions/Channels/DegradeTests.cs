using AdaptiveCards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using MluviiBot.Extensions;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Cards;
using MluviiBot.Extensions.Channels;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace MluviiBot.Tests.Extensions.Channels;

public class DegradeTests
{
    private static readonly GuestCard Taxi = GuestCard.Hero("Taxi").WithSubtitle("Praha").WithText("Jezdíme **nonstop**").WithImage(new Uri("https://a.cz/t.png"))
        .WithButton("Objednat", "order").WithLink("Ceník", new Uri("https://a.cz/ceny"));

    private static readonly GuestCard Bus = GuestCard.Thumbnail("Bus").WithButton("Jízdní řád", "timetable");

    public static TheoryData<string> WithoutCards => ["WhatsApp", "Apple", "VK", "Phone", "Other"];

    [Theory, MemberData(nameof(WithoutCards))]
    public async Task A_carousel_becomes_numbered_text_where_there_are_no_cards(string channel)
    {
        var sent = await new ChannelTalk(new GuestChannel(channel)).BotSaysAsync(new[] { Taxi, Bus }.ToCarousel("Jak pojedete?"));

        sent.ShouldHaveSingleItem().Text.ShouldBe("Jak pojedete?\n\nTaxi\nPraha\nJezdíme nonstop\n1. Objednat\nCeník: https://a.cz/ceny\n\nBus\n2. Jízdní řád");
        sent[0].Attachments.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("WebChat")]
    [InlineData("Facebook")]
    public async Task A_carousel_stays_a_carousel_where_there_are_cards(string channel)
    {
        var sent = await new ChannelTalk(new GuestChannel(channel)).BotSaysAsync(new[] { Taxi, Bus }.ToCarousel("Jak pojedete?"));

        var message = sent.ShouldHaveSingleItem();
        message.AttachmentLayout.ShouldBe(AttachmentLayoutTypes.Carousel);
        message.Attachments.Select(attachment => attachment.ContentType).ShouldBe([HeroCard.ContentType, ThumbnailCard.ContentType]);
        message.Text.ShouldBe("Jak pojedete?");
    }

    [Theory, MemberData(nameof(WithoutCards))]
    public async Task Suggested_actions_become_numbered_text_where_there_are_no_buttons(string channel)
    {
        var sent = await new ChannelTalk(new GuestChannel(channel)).BotSaysAsync(MessageFactory.Text("Pokračovat?").WithSuggestedActions("Ano", "Ne"));

        sent.ShouldHaveSingleItem().Text.ShouldBe("Pokračovat?\n\n1. Ano\n2. Ne");
        sent[0].SuggestedActions.ShouldBeNull();
    }

    [Fact]
    public async Task A_card_keeps_its_picture_where_only_buttons_are_missing()
    {
        var talk = new ChannelTalk(GuestChannel.WhatsApp, configure: options => options.Channels["WhatsApp"] = new GuestChannelOptions { AdaptiveCards = true });

        var sent = await talk.BotSaysAsync(Taxi.ToMessage());

        var card = sent.ShouldHaveSingleItem().Attachments.ShouldHaveSingleItem().Content.ShouldBeOfType<HeroCard>();
        card.Title.ShouldBe("Taxi");
        card.Images.ShouldHaveSingleItem();
        card.Buttons.ShouldBeNull();
        sent[0].Text.ShouldBe("1. Objednat\nCeník: https://a.cz/ceny");
    }

    [Fact]
    public async Task Settings_that_allow_buttons_leave_them()
    {
        var talk = new ChannelTalk(GuestChannel.WhatsApp, configure: options => options.Channels["whatsapp"] = new GuestChannelOptions { Buttons = true });

        var sent = await talk.BotSaysAsync(MessageFactory.Text("Pokračovat?").WithSuggestedActions("Ano", "Ne"));

        sent.ShouldHaveSingleItem().SuggestedActions.Actions.Count.ShouldBe(2);
    }

    [Fact]
    public async Task More_buttons_than_Facebook_takes_go_on_further_cards()
    {
        var menu = Enumerable.Range(1, 7).Aggregate(GuestCard.Hero("Menu").WithText("Vyberte"), (card, number) => card.WithButton($"Volba {(char)('A' + number)}"));

        var message = (await new ChannelTalk(GuestChannel.Facebook).BotSaysAsync(menu.ToMessage())).ShouldHaveSingleItem();

        message.AttachmentLayout.ShouldBe(AttachmentLayoutTypes.Carousel);
        var cards = message.Attachments.Select(attachment => attachment.Content).Cast<HeroCard>().ToArray();
        cards.Select(card => card.Buttons.Count).ShouldBe([3, 3, 1]);
        cards.ShouldAllBe(card => card.Title == "Menu");
        cards.Select(card => card.Text).ShouldBe(["Vyberte", null, null]);
    }

    [Fact]
    public async Task Very_many_buttons_become_numbered_text_on_Facebook()
    {
        var menu = Enumerable.Range(0, 31).Aggregate(GuestCard.Hero("Menu"), (card, number) => card.WithButton($"Volba {number}"));

        var message = (await new ChannelTalk(GuestChannel.Facebook).BotSaysAsync(menu.ToMessage())).ShouldHaveSingleItem();

        message.Attachments.ShouldHaveSingleItem().Content.ShouldBeOfType<HeroCard>().Buttons.ShouldBeNull();
        message.Text.ShouldStartWith("1. Volba 0\n2. Volba 1\n");
        message.Text.ShouldEndWith("\n31. Volba 30");
    }

    [Fact]
    public async Task More_suggested_actions_than_Facebook_takes_become_numbered_text()
    {
        var sent = await new ChannelTalk(GuestChannel.Facebook).BotSaysAsync(MessageFactory.Text("Kam?").WithSuggestedActions("A", "B", "C", "D"));

        sent.ShouldHaveSingleItem().Text.ShouldBe("Kam?\n\n1. A\n2. B\n3. C\n4. D");
    }

    [Fact]
    public async Task Long_titles_are_shortened_at_a_word_on_Facebook_and_stay_different()
    {
        var card = GuestCard.Hero("Menu").WithButton("Objednat taxi na zítra ráno").WithButton("Reklamovat velkou zásilku A").WithButton("Reklamovat velkou zásilku B");

        var message = (await new ChannelTalk(GuestChannel.Facebook).BotSaysAsync(card.ToMessage())).ShouldHaveSingleItem();

        var buttons = ((HeroCard)message.Attachments[0].Content).Buttons;
        buttons.Select(button => button.Title).ShouldBe(["Objednat taxi na…", "2. Reklamovat…", "3. Reklamovat…"]);
        buttons.Select(button => button.Value).ShouldBe(["Objednat taxi na zítra ráno", "Reklamovat velkou zásilku A", "Reklamovat velkou zásilku B"]);
    }

    [Fact]
    public async Task The_bots_own_message_stays_as_it_was()
    {
        var message = (Activity)new[] { Taxi, Bus }.ToCarousel("**Jak**?");
        var before = JsonConvert.SerializeObject(message.Attachments);

        await new ChannelTalk(GuestChannel.WhatsApp).BotSaysAsync(message);
        var again = await new ChannelTalk(GuestChannel.WhatsApp).BotSaysAsync(message);

        message.Text.ShouldBe("**Jak**?");
        JsonConvert.SerializeObject(message.Attachments).ShouldBe(before);
        again.ShouldHaveSingleItem().Text.ShouldStartWith("Jak?\n\nTaxi");
    }

    [Fact]
    public async Task A_card_that_is_JSON_is_read_like_one_of_its_class()
    {
        var json = JObject.Parse("""{"title":"T","buttons":[{"type":"imBack","title":"Ulice","value":1}]}""");

        var sent = await new ChannelTalk(GuestChannel.WhatsApp).BotSaysAsync(MessageFactory.Attachment(new Attachment(HeroCard.ContentType, content: json)));

        sent.ShouldHaveSingleItem().Text.ShouldBe("T\n1. Ulice");
    }

    [Fact]
    public async Task A_video_card_becomes_its_words_and_address()
    {
        var card = new VideoCard(title: "Film", text: "Krátký", media: [new MediaUrl("https://a.cz/v.mp4")]);

        var sent = await new ChannelTalk(GuestChannel.VK).BotSaysAsync(MessageFactory.Attachment(card.ToAttachment()));

        sent.ShouldHaveSingleItem().Text.ShouldBe("Film\nKrátký\nhttps://a.cz/v.mp4");
    }

    [Fact]
    public async Task An_adaptive_card_goes_as_a_card_or_as_text_and_the_loss_is_logged()
    {
        var card = new AdaptiveCard("1.3")
        {
            Body = [new AdaptiveTextBlock("Adresa") { Weight = AdaptiveTextWeight.Bolder }, new AdaptiveTextInput { Id = "street" }],
            Actions = [new AdaptiveSubmitAction { Title = "Odeslat" }],
        };
        var message = MessageFactory.Attachment(new Attachment(AdaptiveCard.ContentType, content: card));

        var webChat = await new ChannelTalk(GuestChannel.WebChat).BotSaysAsync(message);
        var talk = new ChannelTalk(GuestChannel.WhatsApp);
        var whatsApp = await talk.BotSaysAsync(message);

        webChat.ShouldHaveSingleItem().Attachments.ShouldHaveSingleItem().Content.ShouldBeOfType<HeroCard>().Title.ShouldBe("Adresa");
        whatsApp.ShouldHaveSingleItem().Text.ShouldBe("Adresa\n1. Odeslat");
        talk.Warnings.ShouldHaveSingleItem().ShouldContain("Input.Text 'street'");
    }

    [Theory]
    [InlineData("Facebook", "Mapa: https://a.cz/m.png")]
    [InlineData("Apple", "Mapa: https://a.cz/m.png")]
    [InlineData("WhatsApp", null)]
    [InlineData("WebChat", null)]
    public async Task A_file_is_attached_or_linked(string channel, string? text)
    {
        var sent = await new ChannelTalk(new GuestChannel(channel)).BotSaysAsync(MessageFactory.ContentUrl("https://a.cz/m.png", "image/png", "Mapa"));

        sent.ShouldHaveSingleItem().Text.ShouldBe(text ?? sent[0].Text);
        sent[0].Attachments.Count.ShouldBe(text is null ? 1 : 0);
    }

    [Fact]
    public async Task A_file_that_lies_in_the_message_itself_is_left_out_and_logged()
    {
        var talk = new ChannelTalk(GuestChannel.Facebook);

        var sent = await talk.BotSaysAsync(MessageFactory.ContentUrl("data:image/png;base64,AAAA", "image/png"));

        sent.ShouldBeEmpty();
        talk.Warnings.ShouldHaveSingleItem().ShouldContain("image/png");
    }

    [Theory]
    [InlineData("WebChat", true)]
    [InlineData("Facebook", false)]
    [InlineData("WhatsApp", false)]
    [InlineData("Apple", true)]
    [InlineData("VK", false)]
    public async Task Typing_is_left_out_where_nobody_sees_it(string channel, bool sent)
    {
        var talk = new ChannelTalk(new GuestChannel(channel));

        (await talk.BotSaysAsync(new Activity(ActivityTypes.Typing))).Count.ShouldBe(sent ? 1 : 0);
        (await talk.BotSaysAsync(new Typing { Show = true }.ToActivity())).Count.ShouldBe(sent ? 1 : 0);
        talk.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_command_that_the_channel_cannot_do_is_left_out_and_its_text_sent()
    {
        var talk = new ChannelTalk(GuestChannel.Facebook);

        var sent = await talk.BotSaysAsync(new SendHeroCard { HeroCardId = 1 }.ToActivity("Vyplňte prosím"), new SendHeroCard { HeroCardId = 2 }.ToActivity());

        sent.ShouldHaveSingleItem().Text.ShouldBe("Vyplňte prosím");
        sent[0].TryGetMluvii(out _).ShouldBeFalse();
        talk.Warnings.Count.ShouldBe(2);
        talk.Warnings.ShouldAllBe(warning => warning.Contains("SendHeroCard") && warning.Contains("Facebook"));
        talk.Responses.Length.ShouldBe(2);
        talk.Responses[0].Id.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task A_command_that_works_everywhere_passes_unchanged()
    {
        var handOff = new HandOff().ToActivity();

        var sent = await new ChannelTalk(GuestChannel.VK).BotSaysAsync(handOff);

        sent.ShouldHaveSingleItem().TryGetMluvii(out var command).ShouldBeTrue();
        command.ShouldBe(new HandOff());
        sent[0].Text.ShouldBe(string.Empty);
    }

    [Fact]
    public async Task A_file_elsewhere_becomes_a_link_where_it_cannot_be_shared()
    {
        var share = new ShareFile { Url = "https://a.cz/list.pdf" }.ToActivity("Ceník");

        (await new ChannelTalk(GuestChannel.WhatsApp).BotSaysAsync(share)).ShouldHaveSingleItem().Text.ShouldBe("Ceník\n\nhttps://a.cz/list.pdf");
        (await new ChannelTalk(GuestChannel.Apple).BotSaysAsync(share)).ShouldHaveSingleItem().TryGetMluvii(out _).ShouldBeTrue();
    }

    [Fact]
    public async Task Cards_of_mluvii_become_text_too()
    {
        var list = new RichCardList
        {
            Items = [new RichCard { ContentType = HeroCard.ContentType, Content = RawJson.Parse("""{"title":"T","buttons":[{"type":"imBack","title":"A","value":"a"}]}""") }],
        };

        var sent = await new ChannelTalk(GuestChannel.WhatsApp).BotSaysAsync(list.ToActivity());

        sent.ShouldHaveSingleItem().Text.ShouldBe("T\n1. A");
    }

    [Fact]
    public async Task Texts_are_formatted_for_the_channel()
    {
        const string Text = "**Ahoj** [web](https://a.cz) <script>x</script>";

        (await new ChannelTalk(GuestChannel.WebChat).BotSaysAsync(MessageFactory.Text(Text)))[0].Text.ShouldBe("<strong>Ahoj</strong> <a href=\"https://a.cz\">web</a> ");
        (await new ChannelTalk(GuestChannel.WhatsApp).BotSaysAsync(MessageFactory.Text(Text)))[0].Text.ShouldBe("Ahoj web (https://a.cz) ");
        var plain = MessageFactory.Text("**1 < 2**");
        plain.TextFormat = TextFormatTypes.Plain;
        (await new ChannelTalk(GuestChannel.WebChat).BotSaysAsync(plain))[0].Text.ShouldBe("**1 &lt; 2**");
    }

    [Fact]
    public async Task Input_hint_speech_and_addressing_survive()
    {
        var message = (Activity)Taxi.ToMessage("Text").IgnoringInput();
        message.Speak = "řeč";

        var sent = (await new ChannelTalk(GuestChannel.WhatsApp).BotSaysAsync(message)).ShouldHaveSingleItem();

        sent.InputHint.ShouldBe(InputHints.IgnoringInput);
        sent.Speak.ShouldBe("řeč");
        sent.Conversation.Id.ShouldNotBeNullOrEmpty();
        sent.ReplyToId.ShouldNotBeNullOrEmpty();
        sent.Recipient.Id.ShouldNotBeNullOrEmpty();
    }
}
