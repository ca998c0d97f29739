using AdaptiveCards;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace MluviiBot.Tests.BotFramework.AdaptiveCards;

[Collection("Registered elements")]
public class ReadingTests
{
    [Fact]
    public void Words_are_read_in_any_case_and_written_as_in_the_schema()
    {
        var text = CardJson.ReadElement<AdaptiveTextBlock>(
            """{ "type": "TextBlock", "text": "x", "size": "ExtraLarge", "weight": "BOLDER", "color": "Accent", "spacing": "extralarge" }""");

        text.Size.ShouldBe(AdaptiveTextSize.ExtraLarge);
        text.Weight.ShouldBe(AdaptiveTextWeight.Bolder);
        CardJson.Write(text).ShouldBeJson(
            """{ "type": "TextBlock", "text": "x", "size": "extraLarge", "weight": "bolder", "color": "accent", "spacing": "extraLarge" }""");
    }

    [Fact]
    public void The_word_default_and_old_words_mean_the_default()
    {
        var result = AdaptiveCard.FromJson(CardJson.WithElement(
            """{ "type": "TextBlock", "text": "x", "style": "default", "size": "normal", "weight": "default" }"""));

        result.Warnings.ShouldBeEmpty();
        var text = result.Card.Body[0].ShouldBeOfType<AdaptiveTextBlock>();
        (text.Style, text.Size).ShouldBe((AdaptiveTextBlockStyle.Paragraph, AdaptiveTextSize.Default));
        CardJson.Write(text).ShouldBeJson("""{ "type": "TextBlock", "text": "x" }""");
    }

    [Fact]
    public void The_type_may_stand_anywhere_and_be_left_out_where_only_one_can_stand()
    {
        var columns = CardJson.ReadElement<AdaptiveColumnSet>(
            """{ "columns": [ { "items": [ { "text": "x", "type": "TextBlock" } ] } ], "type": "ColumnSet" }""");

        columns.Columns.ShouldHaveSingleItem().Items.ShouldHaveSingleItem().ShouldBeOfType<AdaptiveTextBlock>();

        CardJson.ReadElement<AdaptiveImageSet>("""{ "type": "ImageSet", "images": [ { "url": "https://acme.example" } ] }""")
            .Images.ShouldHaveSingleItem();
        CardJson.ReadElement<AdaptiveTable>("""{ "type": "Table", "rows": [ { "cells": [ { "items": [] } ] } ] }""")
            .Rows.ShouldHaveSingleItem().Cells.ShouldHaveSingleItem();
    }

    [Fact]
    public void The_type_and_the_id_come_first_whatever_the_element()
    {
        foreach (var name in AdaptiveTypedElementConverter.TypedElementTypes.Value.Keys.ToArray())
        {
            var element = AdaptiveTypedElementConverter.CreateElement<AdaptiveTypedElement>(name);
            element.Id = "a";

            element.Type.ShouldBe(name);
            var settings = new JsonSerializerSettings { NullValueHandling = NullValueHandling.Ignore };
            JsonConvert.SerializeObject(element, settings).ShouldStartWith($"{{\"type\":\"{name}\",\"id\":\"a\"");
        }
    }

    [Fact]
    public void A_plain_text_in_a_rich_text_block_is_a_run()
    {
        var rich = CardJson.ReadElement<AdaptiveRichTextBlock>("""{ "type": "RichTextBlock", "inlines": [ "plain", { "type": "TextRun", "text": "run" } ] }""");

        rich.Inlines.OfType<AdaptiveTextRun>().Select(run => run.Text).ShouldBe(["plain", "run"]);
    }

    [Fact]
    public void Nulls_are_as_if_they_were_not_there()
    {
        var card = AdaptiveCard.FromJson("""
            {
              "type": "AdaptiveCard", "version": "1.0", "body": null, "actions": null, "rtl": null, "height": null, "backgroundImage": null, "selectAction": null,
              "minHeight": null, "lang": null
            }
            """).Card;

        card.Body.ShouldBeEmpty();
        card.Actions.ShouldBeEmpty();
        card.ToJson().ShouldBeJson("""{ "type": "AdaptiveCard", "version": "1.0" }""");
    }

    [Fact]
    public void What_was_said_explicitly_can_be_changed()
    {
        var text = CardJson.ReadElement<AdaptiveTextBlock>("""{ "type": "TextBlock", "text": "x", "isVisible": true, "size": "default", "fallback": null }""");
        text.AdditionalProperties.ShouldBeEmpty();

        text.IsVisible = false;
        text.Size = AdaptiveTextSize.Large;

        CardJson.Write(text).ShouldBe("""{"type":"TextBlock","text":"x","size":"large","isVisible":false}""");
    }

    [Fact]
    public void Empty_items_that_a_template_left_behind_are_skipped()
    {
        var card = AdaptiveCard.FromJson("""
            { "type": "AdaptiveCard", "version": "1.0", "body": [ {}, { "type": "TextBlock", "text": "x" }, null ], "actions": [ {} ] }
            """).Card;

        card.Body.ShouldHaveSingleItem();
        card.Actions.ShouldBeEmpty();
    }

    [Fact]
    public void Texts_that_look_like_dates_stay_as_they_are()
    {
        var json = CardJson.WithElement("""{ "type": "TextBlock", "text": "2026-11-22T10:00:00+01:00" }""");

        AdaptiveCard.FromJson(json).Card.Body[0].ShouldBeOfType<AdaptiveTextBlock>().Text.ShouldBe("2026-11-22T10:00:00+01:00");
        JsonConvert.DeserializeObject<AdaptiveCard>(json)!.Body[0].ShouldBeOfType<AdaptiveTextBlock>().Text.ShouldBe("2026-11-22T10:00:00+01:00");
    }

    [Fact]
    public void Data_is_a_json_object_or_a_plain_value()
    {
        CardJson.ReadAction<AdaptiveSubmitAction>("""{ "type": "Action.Submit", "data": { "a": [ 1 ] } }""").Data.ShouldBeOfType<JObject>();
        CardJson.ReadAction<AdaptiveSubmitAction>("""{ "type": "Action.Submit", "data": "a" }""").Data.ShouldBe("a");
    }

    [Fact]
    public void The_width_of_an_image_is_pixels()
    {
        var image = CardJson.ReadElement<AdaptiveImage>("""{ "type": "Image", "url": "/a.png", "width": "50px", "height": "80px" }""");

        (image.PixelWidth, image.PixelHeight).ShouldBe((50u, 80u));
        image.UrlString.ShouldBe("/a.png");
    }

    [Fact]
    public void An_element_can_be_read_on_its_own()
    {
        JsonConvert.DeserializeObject<AdaptiveElement>("""{ "type": "TextBlock", "text": "x" }""").ShouldBeOfType<AdaptiveTextBlock>();
        JsonConvert.DeserializeObject<AdaptiveTextBlock>("""{ "type": "TextBlock", "text": "x" }""")!.Text.ShouldBe("x");
        JsonConvert.DeserializeObject<AdaptiveAction>("""{ "type": "Action.Submit" }""").ShouldBeOfType<AdaptiveSubmitAction>();
        JsonConvert.DeserializeObject<AdaptiveAction>("""{ "type": "Action.ShowCard", "card": { "type": "AdaptiveCard", "lang": "cs" } }""")
            .ShouldBeOfType<AdaptiveShowCardAction>().Card.Lang.ShouldBe("cs");
        JsonConvert.DeserializeObject<List<AdaptiveElement>>("""[ { "type": "Table", "columns": [], "rows": [] } ]""")
            .ShouldHaveSingleItem().ShouldBeOfType<AdaptiveTable>();
    }

    [Fact]
    public void A_card_comes_back_from_an_attachment()
    {
        var attachment = new Microsoft.Bot.Schema.Attachment(AdaptiveCard.ContentType) { Content = new AdaptiveCard("1.0") { Lang = "cs" } };

        var received = JsonConvert.DeserializeObject<Microsoft.Bot.Schema.Attachment>(JsonConvert.SerializeObject(attachment))!;

        AdaptiveCard.FromJson(received.Content.ToString()).Card.Lang.ShouldBe("cs");
    }

    [Fact]
    public void An_input_that_cannot_be_filled_in_shows_its_value()
    {
        new AdaptiveTextInput { Value = "a", Placeholder = "b" }.GetNonInteractiveValue().ShouldContain("a");
        new AdaptiveTextInput { Placeholder = "b" }.GetNonInteractiveValue().ShouldContain("b");
        new AdaptiveNumberInput { Value = 5, Placeholder = "b" }.GetNonInteractiveValue().ShouldContain("5");
        new AdaptiveNumberInput { Placeholder = "b" }.GetNonInteractiveValue().ShouldContain("b");
        new AdaptiveDateInput { Value = "2026-11-22" }.GetNonInteractiveValue().ShouldContain("2026-11-22");
        new AdaptiveTimeInput { Value = "15:55" }.GetNonInteractiveValue().ShouldContain("15:55");
        new AdaptiveToggleInput { Title = "agree" }.GetNonInteractiveValue().ShouldContain("agree");
        var choices = new AdaptiveChoiceSetInput
        {
            IsMultiSelect = true,
            Value = "r,b",
            Choices = { new() { Title = "Red", Value = "r" }, new() { Title = "Green", Value = "g" }, new() { Title = "Blue", Value = "b" } },
        };
        choices.GetNonInteractiveValue().ShouldContain("Red");
        choices.GetNonInteractiveValue().ShouldContain("Blue");
        choices.GetNonInteractiveValue().ShouldNotContain("Green");
    }

    [Fact]
    public async Task Cards_are_read_on_many_threads_at_once()
    {
        var json = CardJson.WithElement("""{ "type": "Container", "id": "a", "items": [ { "type": "Foo", "id": "b" } ], "fallback": { "type": "Foo", "id": "a" } }""");

        var warnings = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => Task.Run(() => AdaptiveCard.FromJson(json).Warnings.Count)));

        warnings.ShouldAllBe(count => count == 2);
    }
}
