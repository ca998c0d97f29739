using AdaptiveCards;

namespace MluviiBot.Tests.BotFramework.AdaptiveCards;

public class ErrorTests
{
    public static TheoryData<string?> NotCards => new()
    {
        null,
        "",
        "   ",
        "null",
        "1",
        "\"AdaptiveCard\"",
        "[]",
        "{}",
        "{",
        "<card/>",
        "{ \"type\": \"AdaptiveCard\", \"version\": \"1.0\" } x",
        "{ \"type\": \"AdaptiveCard\", \"version\": \"1.0\" } {}",
        "{ \"type\": \"TextBlock\", \"version\": \"1.0\", \"text\": \"x\" }",
        "{ \"version\": \"1.0\" }",
        "{ \"type\": \"AdaptiveCard\", \"version\": \"1.0\", \"body\": \"x\" }",
        "{ \"type\": \"AdaptiveCard\", \"version\": \"1.0\", \"body\": {} }",
        "{ \"type\": \"AdaptiveCard\", \"version\": \"1.0\", \"body\": [ 1 ] }",
        "{ \"type\": \"AdaptiveCard\", \"version\": \"1.0\", \"body\": [ [] ] }",
        "{ \"type\": \"AdaptiveCard\", \"version\": \"1.0\", \"minHeight\": \"tall\" }",
        "{ \"type\": \"AdaptiveCard\", \"version\": \"1.0\", \"height\": \"tall\" }",
        "{ \"type\": \"AdaptiveCard\", \"version\": \"1.0\", \"height\": { \"heightType\": \"auto\" } }",
        "{ \"type\": \"AdaptiveCard\", \"version\": {} }",
        "{ \"type\": \"AdaptiveCard\", \"version\": \"1.0\", \"backgroundImage\": 1 }",
        "{ \"type\": \"AdaptiveCard\", \"version\": \"1.0\", \"backgroundImage\": \"http://[\" }",
        "{ \"type\": \"AdaptiveCard\", \"version\": \"1.0\", \"refresh\": { \"expires\": \"soon\" } }",
        "{ \"type\": \"AdaptiveCard\", \"version\": \"1.0\", \"refresh\": { \"action\": { \"type\": \"Action.Submit\" } } }",
    };

    public static TheoryData<string> NotElements =>
    [
        """{ "text": "x" }""",
        """{ "type": 5, "text": "x" }""",
        """{ "type": "TextBlock" }""",
        """{ "type": "TextBlock", "text": null }""",
        """{ "type": "TextBlock", "text": { } }""",
        """{ "type": "TextBlock", "text": "x", "maxLines": 2.5 }""",
        """{ "type": "TextBlock", "text": "x", "maxLines": "2" }""",
        """{ "type": "TextBlock", "text": "x", "maxLines": 99999999999999999999 }""",
        """{ "type": "TextBlock", "text": "x", "wrap": "maybe" }""",
        """{ "type": "TextBlock", "text": "x", "height": "-5px" }""",
        """{ "type": "Image" }""",
        """{ "type": "Image", "url": "https://acme.example", "width": "wide" }""",
        """{ "type": "Image", "url": "http://[" }""",
        """{ "type": "Action.Submit" }""",
        """{ "type": "AdaptiveCard", "version": "1.0" }""",
        """{ "type": "ColumnSet", "columns": [ { "type": "TextBlock", "text": "x" } ] }""",
        """{ "type": "ColumnSet", "columns": [ { "type": "Column", "width": "wide" } ] }""",
        """{ "type": "ImageSet", "images": [ { "type": "Other" } ] }""",
        """{ "type": "RichTextBlock", "inlines": [ 5 ] }""",
        """{ "type": "RichTextBlock", "inlines": [ { "text": "x" } ] }""",
        """{ "type": "Table", "columns": [ { "width": "wide" } ] }""",
        """{ "type": "FactSet", "facts": [ { "title": "x" } ] }""",
        """{ "type": "Input.Number", "id": "n", "min": "few" }""",
        """{ "type": "ActionSet", "actions": [ { "type": "TextBlock", "text": "x" } ] }""",
        """{ "type": "ActionSet", "actions": [ { "type": "Action.ToggleVisibility", "targetElements": "x" } ] }""",
        """{ "type": "ActionSet", "actions": [ { "type": "Action.ToggleVisibility", "targetElements": [ 1 ] } ] }""",
    ];

    [Theory]
    [MemberData(nameof(NotCards))]
    public void What_is_not_a_card_is_one_kind_of_error(string? json) =>
        Should.Throw<AdaptiveSerializationException>(() => AdaptiveCard.FromJson(json)).Message.ShouldNotBeNullOrWhiteSpace();

    [Theory]
    [MemberData(nameof(NotElements))]
    public void What_is_not_an_element_is_the_same_kind_of_error_and_says_where(string json) =>
        Should.Throw<AdaptiveSerializationException>(() => AdaptiveCard.FromJson(CardJson.WithElement(json))).Message.ShouldContain("body");

    [Fact]
    public void An_error_says_what_is_wrong_in_which_line()
    {
        var error = Should.Throw<AdaptiveSerializationException>(() => AdaptiveCard.FromJson("""
            {
              "type": "AdaptiveCard",
              "version": "1.5",
              "body": [
                { "type": "Container", "items": [ { "type": "Container", "minHeight": "tall", "items": [] } ] }
              ]
            }
            """));

        error.Message.ShouldContain("tall");
        error.Message.ShouldContain("body[0].items[0].minHeight");
        error.Message.ShouldContain("line 5");
    }

    [Theory]
    [InlineData(100)]
    [InlineData(100_000)]
    public void Deep_nesting_is_refused(int depth)
    {
        var json = string.Concat(Enumerable.Repeat("""{ "type": "Container", "items": [ """, depth)) + string.Concat(Enumerable.Repeat("] }", depth));

        Should.Throw<AdaptiveSerializationException>(() => AdaptiveCard.FromJson(CardJson.WithElement(json)));
    }

    [Theory]
    [InlineData("""{ "type": "Input.Text", "id": "a" }, { "type": "Input.Text", "id": "a" }""")]
    [InlineData("""{ "type": "Container", "id": "a", "items": [ { "type": "Input.Text", "id": "a" } ] }""")]
    [InlineData("""{ "type": "Container", "items": [ { "type": "Input.Text", "id": "a" } ] }, { "type": "TextBlock", "text": "x", "id": "a" }""")]
    [InlineData("""{ "type": "Input.Text", "id": "a" }, { "type": "TextBlock", "text": "x", "fallback": { "type": "Input.Text", "id": "a" } }""")]
    public void An_id_used_twice_is_an_error(string elements) =>
        Should.Throw<AdaptiveSerializationException>(() => AdaptiveCard.FromJson(CardJson.WithElement(elements))).Message.ShouldContain("'a'");

    [Fact]
    public void An_element_and_its_fallback_may_share_ids()
    {
        var card = AdaptiveCard.FromJson(CardJson.WithElement("""
            {
              "type": "Container", "id": "a", "items": [ { "type": "Input.Text", "id": "b" } ],
              "fallback": { "type": "Container", "id": "a", "items": [ { "type": "Input.Text", "id": "b" } ], "fallback": { "type": "Input.Text", "id": "b" } }
            }
            """)).Card;

        card.Body.ShouldHaveSingleItem().Fallback.Content.Id.ShouldBe("a");
    }

    [Fact]
    public void Ids_count_across_cards_within_a_card()
    {
        const string Json = """
            {
              "type": "AdaptiveCard", "version": "1.0", "body": [ { "type": "Input.Text", "id": "a" } ],
              "actions": [ { "type": "Action.ShowCard", "card": { "type": "AdaptiveCard", "body": [ { "type": "Input.Text", "id": "a" } ] } } ]
            }
            """;

        Should.Throw<AdaptiveSerializationException>(() => AdaptiveCard.FromJson(Json));
    }

    [Fact]
    public void Errors_carry_message_and_cause()
    {
        var cause = new InvalidOperationException();

        new AdaptiveException("a", cause).InnerException.ShouldBe(cause);
        new AdaptiveSerializationException("a", cause).Message.ShouldBe("a");
        new AdaptiveFallbackException("a").ShouldBeAssignableTo<AdaptiveException>()!.Message.ShouldBe("a");
    }
}
