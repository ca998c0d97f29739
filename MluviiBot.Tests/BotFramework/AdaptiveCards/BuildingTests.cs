using AdaptiveCards;

namespace MluviiBot.Tests.BotFramework.AdaptiveCards;

public class BuildingTests
{
    [Fact]
    public void An_element_with_its_defaults_says_only_what_it_is()
    {
        CardJson.Write(new AdaptiveTextBlock("Hi")).ShouldBeJson("""{ "type": "TextBlock", "text": "Hi" }""");
        CardJson.Write(new AdaptiveImage("https://acme.example/a.png")).ShouldBeJson("""{ "type": "Image", "url": "https://acme.example/a.png" }""");
        CardJson.Write(new AdaptiveContainer()).ShouldBeJson("""{ "type": "Container", "items": [] }""");
        CardJson.Write(new AdaptiveColumnSet()).ShouldBeJson("""{ "type": "ColumnSet", "columns": [] }""");
        CardJson.Write(new AdaptiveColumn()).ShouldBeJson("""{ "type": "Column", "items": [] }""");
        CardJson.Write(new AdaptiveFactSet()).ShouldBeJson("""{ "type": "FactSet", "facts": [] }""");
        CardJson.Write(new AdaptiveImageSet()).ShouldBeJson("""{ "type": "ImageSet", "images": [] }""");
        CardJson.Write(new AdaptiveMedia()).ShouldBeJson("""{ "type": "Media", "sources": [] }""");
        CardJson.Write(new AdaptiveRichTextBlock()).ShouldBeJson("""{ "type": "RichTextBlock", "inlines": [] }""");
        CardJson.Write(new AdaptiveTextRun("Hi")).ShouldBeJson("""{ "type": "TextRun", "text": "Hi" }""");
        CardJson.Write(new AdaptiveActionSet()).ShouldBeJson("""{ "type": "ActionSet", "actions": [] }""");
        CardJson.Write(new AdaptiveTable()).ShouldBeJson("""{ "type": "Table", "columns": [], "rows": [] }""");
        CardJson.Write(new AdaptiveTableRow()).ShouldBeJson("""{ "type": "TableRow", "cells": [] }""");
        CardJson.Write(new AdaptiveTableCell()).ShouldBeJson("""{ "type": "TableCell", "items": [] }""");
    }

    [Fact]
    public void An_input_with_its_defaults_says_only_what_it_is()
    {
        CardJson.Write(new AdaptiveTextInput { Id = "a" }).ShouldBeJson("""{ "type": "Input.Text", "id": "a" }""");
        CardJson.Write(new AdaptiveNumberInput { Id = "a" }).ShouldBeJson("""{ "type": "Input.Number", "id": "a" }""");
        CardJson.Write(new AdaptiveDateInput { Id = "a" }).ShouldBeJson("""{ "type": "Input.Date", "id": "a" }""");
        CardJson.Write(new AdaptiveTimeInput { Id = "a" }).ShouldBeJson("""{ "type": "Input.Time", "id": "a" }""");
        CardJson.Write(new AdaptiveToggleInput { Id = "a", Title = "A" }).ShouldBeJson("""{ "type": "Input.Toggle", "id": "a", "title": "A" }""");
        CardJson.Write(new AdaptiveChoiceSetInput { Id = "a" }).ShouldBeJson("""{ "type": "Input.ChoiceSet", "id": "a", "choices": [] }""");
    }

    [Fact]
    public void An_action_with_its_defaults_says_only_what_it_is()
    {
        CardJson.Write(new AdaptiveSubmitAction()).ShouldBeJson("""{ "type": "Action.Submit" }""");
        CardJson.Write(new AdaptiveExecuteAction()).ShouldBeJson("""{ "type": "Action.Execute" }""");
        CardJson.Write(new AdaptiveOpenUrlAction { UrlString = "tel:1" }).ShouldBeJson("""{ "type": "Action.OpenUrl", "url": "tel:1" }""");
        CardJson.Write(new AdaptiveShowCardAction()).ShouldBeJson("""{ "type": "Action.ShowCard" }""");
        CardJson.Write(new AdaptiveToggleVisibilityAction { TargetElements = ["a", new("b", true)] })
            .ShouldBeJson("""{ "type": "Action.ToggleVisibility", "targetElements": [ "a", { "elementId": "b", "isVisible": true } ] }""");
    }

    [Fact]
    public void A_form_is_built_from_objects()
    {
        var card = new AdaptiveCard("1.3")
        {
            Speak = "Your details, please",
            Body =
            {
                new AdaptiveTextBlock("Your details")
                {
                    Size = AdaptiveTextSize.ExtraLarge,
                    Weight = AdaptiveTextWeight.Bolder,
                    Color = AdaptiveTextColor.Accent,
                    Wrap = true,
                },
                new AdaptiveColumnSet
                {
                    new AdaptiveColumn { new AdaptiveTextInput { Id = "name", IsRequired = true, Style = AdaptiveTextInputStyle.Tel } },
                    new AdaptiveColumn { Width = "80px", Items = { new AdaptiveImage("https://acme.example/a.png") { PixelWidth = 50, PixelHeight = 20 } } },
                },
                new AdaptiveNumberInput { Id = "age", Min = 0, Max = 1.5 },
            },
            Actions =
            {
                new AdaptiveSubmitAction { Title = "Send", DataJson = """{ "step": 1 }""", AssociatedInputs = AdaptiveAssociatedInputs.None },
            },
        };

        card.ToJson().ShouldBeJson("""
            {
              "type": "AdaptiveCard", "version": "1.3", "speak": "Your details, please",
              "body": [
                { "type": "TextBlock", "text": "Your details", "size": "extraLarge", "weight": "bolder", "color": "accent", "wrap": true },
                {
                  "type": "ColumnSet",
                  "columns": [
                    { "type": "Column", "items": [ { "type": "Input.Text", "id": "name", "isRequired": true, "style": "tel" } ] },
                    {
                      "type": "Column", "width": "80px",
                      "items": [ { "type": "Image", "url": "https://acme.example/a.png", "width": "50px", "height": "20px" } ]
                    }
                  ]
                },
                { "type": "Input.Number", "id": "age", "min": 0, "max": 1.5 }
              ],
              "actions": [ { "type": "Action.Submit", "title": "Send", "data": { "step": 1 }, "associatedInputs": "none" } ]
            }
            """);
    }

    [Fact]
    public void Empty_parts_of_a_card_are_left_out()
    {
        new AdaptiveCard("1.0").ToJson().ShouldBeJson("""{ "type": "AdaptiveCard", "version": "1.0" }""");
        new AdaptiveCard("1.0") { Body = null, Actions = null, Height = null }.ToJson().ShouldBeJson("""{ "type": "AdaptiveCard", "version": "1.0" }""");
    }

    [Fact]
    public void Data_is_any_object_and_keeps_its_own_names()
    {
        var action = new AdaptiveSubmitAction { Data = new { Intent = "human", snake_case = 1 } };

        CardJson.Write(action).ShouldBeJson("""{ "type": "Action.Submit", "data": { "Intent": "human", "snake_case": 1 } }""");
        action.DataJson.ShouldBeJson("""{ "Intent": "human", "snake_case": 1 }""");
    }

    [Fact]
    public void A_card_of_objects_is_the_same_in_an_activity()
    {
        var card = new AdaptiveCard("1.5")
        {
            Body = { new AdaptiveTable { Columns = { new() { Width = 1.5 } } }, new AdaptiveNumberInput { Id = "n", Value = 3 } },
            Actions = { new AdaptiveSubmitAction { Data = new { Intent = "human" } } },
        };
        var activity = Microsoft.Bot.Builder.MessageFactory.Attachment(new Microsoft.Bot.Schema.Attachment(AdaptiveCard.ContentType) { Content = card });
        using var text = new StringWriter();

        Microsoft.Bot.Builder.Integration.AspNet.Core.HttpHelper.BotMessageSerializer.Serialize(text, activity);

        CardJson.Parse(text.ToString()).SelectToken("attachments[0].content")!.ToString().ShouldBeJson(card.ToJson());
        card.ToJson().ShouldBeJson("""
            {
              "type": "AdaptiveCard", "version": "1.5",
              "body": [ { "type": "Table", "columns": [ { "width": 1.5 } ], "rows": [] }, { "type": "Input.Number", "id": "n", "value": 3 } ],
              "actions": [ { "type": "Action.Submit", "data": { "Intent": "human" } } ]
            }
            """);
    }

    [Fact]
    public void Data_that_is_not_json_is_refused()
    {
        Should.Throw<Newtonsoft.Json.JsonException>(() => new AdaptiveSubmitAction { DataJson = "{ a" });
        Should.Throw<Newtonsoft.Json.JsonException>(() => new AdaptiveSubmitAction { DataJson = "{} {}" });
    }

    [Fact]
    public void Data_set_as_json_keeps_texts_that_look_like_dates()
    {
        var action = new AdaptiveExecuteAction { DataJson = """{ "born": "1980-05-01T00:00:00+02:00" }""" };

        action.DataJson.ShouldBeJson("""{ "born": "1980-05-01T00:00:00+02:00" }""");
        action.DataJson = null;
        action.Data.ShouldBeNull();
    }

    [Fact]
    public void A_container_takes_any_element_but_a_column_set_only_columns()
    {
        new AdaptiveContainer { new AdaptiveTextBlock("a"), new AdaptiveTable() }.Select(element => element.Type).ShouldBe(["TextBlock", "Table"]);
        Should.Throw<Exception>(() => new AdaptiveColumnSet { new AdaptiveTextBlock("a") });
        Should.Throw<Exception>(() => new AdaptiveTable { new AdaptiveTextBlock("a") });
        Should.Throw<Exception>(() => new AdaptiveTableRow { new AdaptiveTextBlock("a") });
    }

    [Fact]
    public void A_table_is_built_from_objects()
    {
        var table = new AdaptiveTable
        {
            new AdaptiveTableRow { new AdaptiveTableCell { new AdaptiveTextBlock("a") } },
        };
        table.Columns.Add(new AdaptiveTableColumnDefinition { Width = 2 });
        table.Columns.Add(new AdaptiveTableColumnDefinition { PixelWidth = 80 });

        CardJson.Write(table).ShouldBeJson("""
            {
              "type": "Table",
              "columns": [ { "width": 2 }, { "width": "80px" } ],
              "rows": [ { "type": "TableRow", "cells": [ { "type": "TableCell", "items": [ { "type": "TextBlock", "text": "a" } ] } ] } ]
            }
            """);
    }

    [Fact]
    public void A_column_width_in_one_unit_replaces_the_other()
    {
        var column = new AdaptiveTableColumnDefinition { Width = 2, PixelWidth = 0 };
        column.Width.ShouldBe(2);

        column.PixelWidth = 80;
        (column.Width, column.PixelWidth).ShouldBe((0, 80));
    }

    [Fact]
    public void A_required_member_that_is_null_is_an_error_when_the_card_is_written()
    {
        var card = new AdaptiveCard("1.0") { Body = { new AdaptiveFactSet { Facts = { new AdaptiveFact("name", null) } } } };

        Should.Throw<Newtonsoft.Json.JsonException>(card.ToJson).Message.ShouldContain("value");
    }

    [Fact]
    public void A_background_image_is_only_its_address_where_there_is_no_more_to_say()
    {
        var card = new AdaptiveCard("1.2") { BackgroundImage = new Uri("https://acme.example/a.png") };
        card.ToJson().ShouldBeJson("""{ "type": "AdaptiveCard", "version": "1.2", "backgroundImage": "https://acme.example/a.png" }""");

        card.BackgroundImage.FillMode = AdaptiveImageFillMode.Repeat;
        card.BackgroundImage.HasDefaultValues().ShouldBeFalse();
        card.ToJson().ShouldBeJson(
            """{ "type": "AdaptiveCard", "version": "1.2", "backgroundImage": { "url": "https://acme.example/a.png", "fillMode": "repeat" } }""");
    }

    [Fact]
    public void A_minimum_height_is_pixels()
    {
        var container = new AdaptiveContainer { PixelMinHeight = 80 };
        container.MinHeight.ShouldBe("80px");
        CardJson.Write(container).ShouldBeJson("""{ "type": "Container", "items": [], "minHeight": "80px" }""");
    }

    [Fact]
    public void A_card_in_a_card_and_its_expiry_are_written_in_utc()
    {
        var card = new AdaptiveCard("1.6")
        {
            Refresh = new AdaptiveRefresh { Expires = new DateTimeOffset(2026, 11, 22, 16, 55, 0, TimeSpan.FromHours(1)).UtcDateTime },
            Actions = { new AdaptiveShowCardAction { Card = new AdaptiveCard("1.6") { Lang = "cs" } } },
        };

        card.ToJson().ShouldBeJson("""
            {
              "type": "AdaptiveCard", "version": "1.6", "refresh": { "expires": "2026-11-22T15:55:00Z" },
              "actions": [ { "type": "Action.ShowCard", "card": { "type": "AdaptiveCard", "version": "1.6", "lang": "cs" } } ]
            }
            """);
    }

    [Fact]
    public void A_global_naming_rule_of_the_host_does_not_reach_cards()
    {
        var settings = new Newtonsoft.Json.JsonSerializerSettings
        {
            ContractResolver = new Newtonsoft.Json.Serialization.DefaultContractResolver
            {
                NamingStrategy = new Newtonsoft.Json.Serialization.SnakeCaseNamingStrategy(),
            },
            Converters = { new Newtonsoft.Json.Converters.StringEnumConverter() },
        };
        var text = new AdaptiveTextBlock("x") { MaxLines = 2, HorizontalAlignment = AdaptiveHorizontalAlignment.Right, AdditionalProperties = { ["acmeId"] = 1 } };

        Newtonsoft.Json.JsonConvert.SerializeObject(text, settings)
            .ShouldBeJson("""{ "type": "TextBlock", "text": "x", "maxLines": 2, "horizontalAlignment": "right", "acmeId": 1 }""");
    }
}
