using System.Text.Json;
using AdaptiveCards;
using Microsoft.Bot.Schema;
using MluviiBot.Extensions.Cards;
using Newtonsoft.Json.Linq;

namespace MluviiBot.Tests.Extensions.Cards;

public class AdaptiveCardTranslationTests
{
    private const string Booking =
        """
        {
          "type": "AdaptiveCard", "version": "1.5",
          "body": [
            { "type": "TextBlock", "text": "Vaše objednávka" },
            { "type": "TextBlock", "text": "Taxi", "weight": "Bolder", "size": "Large" },
            { "type": "TextBlock", "text": "Druhý nadpis", "weight": "bolder" },
            { "type": "Image", "url": "https://a.cz/t.png", "altText": "auto" },
            { "type": "FactSet", "facts": [ { "title": "Kdy:", "value": "10:00" }, { "title": "Odkud", "value": "Praha" } ] },
            { "type": "ColumnSet", "columns": [ { "type": "Column", "items": [ { "type": "TextBlock", "text": "vlevo" } ] }, { "items": [ { "type": "TextBlock", "text": "vpravo" } ] } ] },
            { "type": "RichTextBlock", "inlines": [ "jedna ", { "type": "TextRun", "text": "dvě" } ] },
            { "type": "Container", "items": [ { "type": "Input.Text", "id": "note" }, { "type": "ActionSet", "actions": [ { "type": "Action.OpenUrl", "title": "Mapa", "url": "https://a.cz/m" } ] } ] }
          ],
          "actions": [
            { "type": "Action.Submit", "title": "Potvrdit", "data": "confirm" },
            { "type": "Action.Submit", "title": "Zrušit", "data": { "action": "cancel" } },
            { "type": "Action.Execute", "title": "Znovu", "verb": "again" },
            { "type": "Action.ToggleVisibility", "title": "Více", "targetElements": [ "x" ] }
          ]
        }
        """;

    public static TheoryData<string, object> ShapesOfACard => new()
    {
        { "Newtonsoft's", JObject.Parse(Booking) },
        { "text", Booking },
        { "element", JsonDocument.Parse(Booking).RootElement },
        { "object", AdaptiveCard.FromJson(Booking).Card },
    };

    [Theory, MemberData(nameof(ShapesOfACard))]
    public void Title_texts_images_and_buttons_are_carried_over(string shape, object content)
    {
        var translated = AdaptiveCardTranslation.Translate(new Attachment(AdaptiveCard.ContentType, content: content));

        var card = translated.Attachments.ShouldHaveSingleItem(shape).Content.ShouldBeOfType<HeroCard>();
        card.Title.ShouldBe("Taxi");
        card.Text.ShouldBe("Vaše objednávka\nDruhý nadpis\nKdy: 10:00\nOdkud: Praha\nvlevo\nvpravo\njedna dvě");
        card.Images.ShouldHaveSingleItem().Url.ShouldBe("https://a.cz/t.png");
        card.Buttons.Select(button => (button.Type, button.Title, button.Value)).ShouldBe(
            [("openUrl", "Mapa", "https://a.cz/m"), ("imBack", "Potvrdit", "confirm"), ("imBack", "Zrušit", "Zrušit"), ("imBack", "Znovu", (object)"again")]);
        translated.Lost.ShouldBe(["Input.Text 'note'", "Action.ToggleVisibility"]);
    }

    [Theory]
    [InlineData("""{"type":"Image","url":"https://a.cz/p.png","style":"person"}""")]
    [InlineData("""{"type":"Image","url":"https://a.cz/p.png","size":"small"}""")]
    [InlineData("""{"type":"ImageSet","images":[{"type":"Image","url":"https://a.cz/p.png","size":"Small"},{"type":"Image","url":"https://a.cz/q.png"}]}""")]
    public void A_small_picture_makes_a_thumbnail_card(string element) =>
        Translate(element).Attachments.ShouldHaveSingleItem().Content.ShouldBeOfType<ThumbnailCard>().Images[0].Url.ShouldBe("https://a.cz/p.png");

    [Theory]
    [InlineData("""{"type":"Input.Text","id":"a"}""", "Input.Text 'a'")]
    [InlineData("""{"type":"Input.ChoiceSet","id":"a","choices":[]}""", "Input.ChoiceSet 'a'")]
    [InlineData("""{"type":"Input.Date"}""", "Input.Date")]
    [InlineData("""{"type":"Media","id":"film","sources":[]}""", "Media 'film'")]
    [InlineData("""{"type":"Hologram"}""", "Hologram")]
    [InlineData("""{"type":"TextBlock","id":"x","text":"a","isVisible":false}""", "TextBlock 'x', which is hidden")]
    [InlineData("""{"type":"ActionSet","actions":[{"type":"Action.Dance","title":"Volat Janu"}]}""", "Action.Dance")]
    [InlineData("""{"type":"Container","selectAction":{"type":"Action.Submit"},"items":[]}""", "Action.Submit")]
    public void What_cannot_be_carried_over_is_named(string element, string lost) => Translate(element).Lost.ShouldBe([lost]);

    [Fact]
    public void A_fallback_takes_the_place_of_what_is_not_known()
    {
        var translated = Translate("""{"type":"Hologram","fallback":{"type":"TextBlock","text":"plochý"}}""");

        ((HeroCard)translated.Attachments[0].Content).Text.ShouldBe("plochý");
        translated.Lost.ShouldBeEmpty();
    }

    [Fact]
    public void A_table_becomes_lines()
    {
        var translated = Translate(
            """
            {"type":"Table","rows":[{"type":"TableRow","cells":[{"type":"TableCell","items":[{"type":"TextBlock","text":"a"}]},{"type":"TableCell","items":[{"type":"TextBlock","text":"b"}]}]},
             {"type":"TableRow","cells":[{"type":"TableCell","items":[{"type":"TextBlock","text":"c"}]}]}]}
            """);

        ((HeroCard)translated.Attachments[0].Content).Text.ShouldBe("a | b\nc");
    }

    [Fact]
    public void A_card_to_be_shown_follows_as_a_card_of_its_own()
    {
        var translated = Translate(
            """
            {"type":"ActionSet","actions":[{"type":"Action.ShowCard","title":"Více","card":{"type":"AdaptiveCard","body":[{"type":"TextBlock","text":"uvnitř"},{"type":"Input.Text","id":"i"}],
             "actions":[{"type":"Action.Submit","title":"OK"}]}}]}
            """);

        translated.Attachments.Count.ShouldBe(2);
        var inner = (HeroCard)translated.Attachments[1].Content;
        (inner.Title, inner.Text, inner.Buttons.Single().Title).ShouldBe(("Více", "uvnitř", "OK"));
        translated.Lost.ShouldBe(["Input.Text 'i'"]);
    }

    [Fact]
    public void A_card_built_in_code_is_translated_directly()
    {
        var card = new AdaptiveCard("1.3") { Body = [new AdaptiveTextBlock("Nadpis") { Size = AdaptiveTextSize.ExtraLarge }], SelectAction = new AdaptiveOpenUrlAction { Url = new Uri("https://a.cz") } };

        var hero = (HeroCard)AdaptiveCardTranslation.Translate(card).Attachments.Single().Content;

        hero.Title.ShouldBe("Nadpis");
        hero.Tap.Type.ShouldBe(ActionTypes.OpenUrl);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("not JSON")]
    [InlineData("[]")]
    [InlineData("{\"body\":5,\"actions\":{}}")]
    [InlineData("{\"body\":[5,null,{}],\"actions\":[null,{\"type\":7}]}")]
    public void A_broken_card_does_not_throw(string? content) =>
        AdaptiveCardTranslation.Translate(new Attachment(AdaptiveCard.ContentType, content: content)).Attachments.ShouldNotBeEmpty();

    [Fact]
    public void Facts_say_what_they_have_and_a_body_that_is_no_list_is_named()
    {
        var facts = Translate("""{"type":"FactSet","facts":[{"title":"Cena:","value":"5"},{"title":"Bez hodnoty"},{"value":"b"},{},7,null]}""");
        var broken = AdaptiveCardTranslation.Translate(new Attachment(AdaptiveCard.ContentType, content: """{"type":"AdaptiveCard","body":"x"}"""));

        ((HeroCard)facts.Attachments.Single().Content).Text.ShouldBe("Cena: 5\nBez hodnoty\nb");
        broken.Lost.ShouldHaveSingleItem().ShouldStartWith("body");
    }

    [Fact]
    public void A_card_that_nests_without_end_is_cut()
    {
        var element = new JObject { ["type"] = "TextBlock", ["text"] = "dno" };
        for (var depth = 0; depth < 1_000; depth++)
        {
            element = new JObject { ["type"] = "Container", ["items"] = new JArray(element) };
        }

        var nested = new JObject { ["body"] = new JArray(element) };

        AdaptiveCardTranslation.Translate(new Attachment(AdaptiveCard.ContentType, content: nested)).Lost.ShouldHaveSingleItem().ShouldContain("too deep");
    }

    [Fact]
    public void A_card_with_nothing_readable_says_its_fallback_text()
    {
        var card = new Attachment(AdaptiveCard.ContentType, content: """{"type":"AdaptiveCard","version":"9.0","fallbackText":"Nová karta","body":[{"type":"Hologram"}]}""");

        ((HeroCard)AdaptiveCardTranslation.Translate(card).Attachments.Single().Content).Text.ShouldBe("Nová karta");
    }

    private static TranslatedCard Translate(string element) => AdaptiveCardTranslation.Translate(
        new Attachment(AdaptiveCard.ContentType, content: $$"""{"type":"AdaptiveCard","version":"1.5","body":[{{element}}]}"""));
}
