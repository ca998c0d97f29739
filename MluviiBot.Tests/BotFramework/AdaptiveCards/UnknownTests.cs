using AdaptiveCards;

namespace MluviiBot.Tests.BotFramework.AdaptiveCards;

[Collection("Registered elements")]
public class UnknownTests
{
    [Fact]
    public void An_unknown_element_keeps_its_members_and_is_reported()
    {
        const string Json = """{ "type": "Graph", "id": "g", "points": [ 1, { "x": 2 } ], "kind": "bar", "isVisible": false }""";

        var result = AdaptiveCard.FromJson(CardJson.WithElement(Json));

        result.Warnings.ShouldHaveSingleItem().Message.ShouldContain("Graph");
        var unknown = result.Card.Body.ShouldHaveSingleItem().ShouldBeOfType<AdaptiveUnknownElement>();
        unknown.Type.ShouldBe("Graph");
        unknown.Id.ShouldBe("g");
        unknown.IsVisible.ShouldBeFalse();
        unknown.AdditionalProperties["kind"].ShouldBe("bar");
        CardJson.Write(unknown).ShouldBeJson(Json);
    }

    [Fact]
    public void An_unknown_action_keeps_its_members_and_is_reported()
    {
        const string Json = """{ "type": "Action.Http", "title": "Call", "method": "POST" }""";

        var result = AdaptiveCard.FromJson(CardJson.WithAction(Json));

        result.Warnings.ShouldHaveSingleItem().Message.ShouldContain("Action.Http");
        var unknown = result.Card.Actions.ShouldHaveSingleItem().ShouldBeOfType<AdaptiveUnknownAction>();
        unknown.Title.ShouldBe("Call");
        unknown.AdditionalProperties["method"].ShouldBe("POST");
        CardJson.Write(unknown).ShouldBeJson(Json);
    }

    [Fact]
    public void Additional_members_can_be_set()
    {
        var card = new AdaptiveCard("1.4") { AdditionalProperties = { ["msteams"] = new { width = "Full" } } };

        card.ShouldSerializeAdditionalProperties().ShouldBeTrue();
        card.ToJson().ShouldBeJson("""{ "type": "AdaptiveCard", "version": "1.4", "msteams": { "width": "Full" } }""");
    }

    [Fact]
    public void A_registered_element_of_ones_own_is_read_and_written()
    {
        AdaptiveTypedElementConverter.RegisterTypedElement<Rating>();

        var rating = CardJson.ReadElement<Rating>("""{ "type": "Acme.Rating", "stars": 4, "extra": true }""");

        rating.Stars.ShouldBe(4);
        CardJson.Write(rating).ShouldBeJson("""{ "type": "Acme.Rating", "stars": 4, "extra": true }""");
        AdaptiveTypedElementConverter.CreateElement<Rating>().ShouldNotBeNull();
    }

    [Fact]
    public void Elements_are_made_by_type_name()
    {
        AdaptiveTypedElementConverter.CreateElement<AdaptiveTextBlock>().Type.ShouldBe("TextBlock");
        AdaptiveTypedElementConverter.CreateElement<AdaptiveElement>("Input.Text").ShouldBeOfType<AdaptiveTextInput>();
    }

    public class Rating : AdaptiveElement
    {
        public const string TypeName = "Acme.Rating";

        public override string Type { get; set; } = TypeName;

        public int Stars { get; set; }
    }
}
