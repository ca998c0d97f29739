using AdaptiveCards;

namespace MluviiBot.Tests.BotFramework.AdaptiveCards;

public class WarningTests
{
    [Theory]
    [InlineData("cs")]
    [InlineData("en-GB")]
    public void A_language_gives_no_warning(string language) => Read(language).Warnings.ShouldBeEmpty();

    [Theory]
    [InlineData("not a language")]
    [InlineData("x!")]
    public void What_is_not_a_language_gives_a_warning_and_is_kept(string language)
    {
        var result = Read(language);

        result.Warnings.ShouldHaveSingleItem().Code.ShouldBe((int)AdaptiveWarning.WarningStatusCode.InvalidLanguage);
        result.Card.Lang.ShouldBe(language);
    }

    [Fact]
    public void An_unknown_word_gives_a_warning_and_the_default()
    {
        var result = AdaptiveCard.FromJson(CardJson.WithElement(
            """{ "type": "Container", "style": "sparkling", "spacing": "huge", "items": [ { "type": "Image", "url": "/a", "size": 99 } ] }"""));

        result.Warnings.Count.ShouldBe(3);
        result.Warnings.ShouldContain(warning => warning.Message.Contains("sparkling") && warning.Message.Contains("body[0].style"));
        var container = result.Card.Body[0].ShouldBeOfType<AdaptiveContainer>();
        container.Style.ShouldBeNull();
        container.Spacing.ShouldBe(AdaptiveSpacing.Default);
    }

    [Fact]
    public void What_is_not_a_colour_gives_a_warning_and_is_left_out()
    {
        var result = AdaptiveCard.FromJson(CardJson.WithElement("""{ "type": "Image", "url": "/a", "backgroundColor": "red" }"""));

        result.Warnings.ShouldHaveSingleItem();
        result.Card.Body[0].ShouldBeOfType<AdaptiveImage>().BackgroundColor.ShouldBeNull();
    }

    [Fact]
    public void A_warning_has_a_code_and_a_message()
    {
        var warning = new AdaptiveWarning(7, "Too new");

        (warning.Code, warning.Message).ShouldBe((7, "Too new"));
        warning.ToString().ShouldContain("Too new");
    }

    private static AdaptiveCardParseResult Read(string language) =>
        AdaptiveCard.FromJson($$"""{ "type": "AdaptiveCard", "version": "1.0", "lang": "{{language}}" }""");
}
