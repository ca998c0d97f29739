using AdaptiveCards;

namespace MluviiBot.Tests.BotFramework.AdaptiveCards;

public class FallbackTests
{
    [Fact]
    public void A_fallback_is_dropping_the_element_or_another_one()
    {
        var element = CardJson.ReadElement<AdaptiveTextBlock>(
            """{ "type": "TextBlock", "text": "x", "fallback": { "type": "Image", "url": "https://acme.example", "fallback": "drop" } }""");

        element.Fallback.Type.ShouldBe(AdaptiveFallbackElement.AdaptiveFallbackType.Content);
        var image = element.Fallback.Content.ShouldBeOfType<AdaptiveImage>();
        image.Fallback.Type.ShouldBe(AdaptiveFallbackElement.AdaptiveFallbackType.Drop);
        image.Fallback.Content.ShouldBeNull();
    }

    [Fact]
    public void A_fallback_is_built_from_objects()
    {
        var drop = new AdaptiveTextBlock("x") { Fallback = new(AdaptiveFallbackElement.AdaptiveFallbackType.Drop) };
        CardJson.Write(drop).ShouldBeJson("""{ "type": "TextBlock", "text": "x", "fallback": "drop" }""");

        var action = new AdaptiveExecuteAction { Verb = "go", Fallback = new(new AdaptiveSubmitAction()) };
        CardJson.Write(action).ShouldBeJson("""{ "type": "Action.Execute", "verb": "go", "fallback": { "type": "Action.Submit" } }""");
    }

    [Fact]
    public void An_action_falls_back_to_an_action_and_an_element_to_an_element()
    {
        CardJson.ReadAction<AdaptiveSubmitAction>("""{ "type": "Action.Submit", "fallback": { "type": "Action.New" } }""")
            .Fallback.Content.ShouldBeOfType<AdaptiveUnknownAction>();
        CardJson.ReadElement<AdaptiveActionSet>(
            """
            { "type": "ActionSet", "actions": [ { "type": "Action.Submit" } ], "fallback": { "type": "New" } }
            """).Fallback.Content.ShouldBeOfType<AdaptiveUnknownElement>();
        Should.Throw<AdaptiveSerializationException>(() => AdaptiveCard.FromJson(CardJson.WithAction(
            """{ "type": "Action.Submit", "fallback": { "type": "TextBlock", "text": "x" } }""")));
        Should.Throw<AdaptiveSerializationException>(() => AdaptiveCard.FromJson(CardJson.WithElement(
            """{ "type": "TextBlock", "text": "x", "fallback": { "type": "Action.Submit" } }""")));
        Should.Throw<AdaptiveSerializationException>(() => AdaptiveCard.FromJson(CardJson.WithElement(
            """{ "type": "TextBlock", "text": "x", "fallback": "hide" }""")));
    }

    [Fact]
    public void A_card_in_an_action_falls_back_to_an_element()
    {
        var action = CardJson.ReadAction<AdaptiveShowCardAction>("""
            {
              "type": "Action.ShowCard", "card": { "type": "AdaptiveCard", "fallback": { "type": "TextBlock", "text": "x" } },
              "fallback": { "type": "Action.Submit" }
            }
            """);

        action.Card.Fallback.Content.ShouldBeOfType<AdaptiveTextBlock>();
        action.Fallback.Content.ShouldBeOfType<AdaptiveSubmitAction>();
    }

    [Fact]
    public void Requirements_are_met_by_the_same_or_a_newer_version()
    {
        var features = new AdaptiveFeatureRegistration();
        features.Set("acme", "1.4");
        features.Get("acme").ShouldBe("1.4");

        Meets("""{ "acme": "1.4" }""").ShouldBeTrue();
        Meets("""{ "acme": "1.10" }""").ShouldBeFalse();
        Meets("""{ "acme": "*" }""").ShouldBeTrue();
        Meets("""{ "acme": "1.0", "other": "*" }""").ShouldBeFalse();
        Meets("""{ "adaptiveCards": "1.2" }""").ShouldBeTrue();
        Meets("""{ "adaptiveCards": "99.0" }""").ShouldBeFalse();
        new AdaptiveTextBlock("x").MeetsRequirements(features).ShouldBeTrue();

        features.Remove("acme");
        Meets("""{ "acme": "*" }""").ShouldBeFalse();

        bool Meets(string requires) =>
            CardJson.ReadElement<AdaptiveTextBlock>($$"""{ "type": "TextBlock", "text": "x", "requires": {{requires}} }""").MeetsRequirements(features);
    }

    [Fact]
    public void The_version_of_the_cards_themselves_is_not_a_feature_to_set()
    {
        Should.Throw<AdaptiveException>(() => new AdaptiveFeatureRegistration().Set("adaptiveCards", "9.9"));
        Should.Throw<AdaptiveException>(() => new AdaptiveFeatureRegistration().Remove("adaptiveCards"));
    }
}
