using AdaptiveCards;

namespace MluviiBot.Tests.BotFramework.AdaptiveCards;

public class VersionTests
{
    [Fact]
    public void Versions_are_compared_by_number()
    {
        var older = new AdaptiveSchemaVersion(1, 9);
        AdaptiveSchemaVersion newer = "1.10";

        (older < newer).ShouldBeTrue();
        (older <= newer).ShouldBeTrue();
        (older > newer).ShouldBeFalse();
        (older >= newer).ShouldBeFalse();
        (older == newer).ShouldBeFalse();
        (older != newer).ShouldBeTrue();
        older.CompareTo(newer).ShouldBeLessThan(0);
        new AdaptiveSchemaVersion(2, 0).ShouldBeGreaterThan(newer);
        new AdaptiveSchemaVersion("1.10").ShouldBe(newer);
        new AdaptiveSchemaVersion("1.10").GetHashCode().ShouldBe(newer.GetHashCode());
        newer.ToString().ShouldBe("1.10");
    }

    [Fact]
    public void No_version_equals_no_version_only()
    {
        AdaptiveSchemaVersion? none = null;

        (none == null).ShouldBeTrue();
        (none == new AdaptiveSchemaVersion(1, 0)).ShouldBeFalse();
        (new AdaptiveSchemaVersion(1, 0) != none).ShouldBeTrue();
        new AdaptiveSchemaVersion(1, 0).Equals(null).ShouldBeFalse();
    }

    [Theory]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("1.x")]
    [InlineData("-1.0")]
    [InlineData("99999999999.0")]
    public void What_is_not_a_version_is_refused(string text)
    {
        Should.Throw<Exception>(() => new AdaptiveSchemaVersion(text));
        Should.Throw<AdaptiveSerializationException>(() => AdaptiveCard.FromJson($$"""{ "type": "AdaptiveCard", "version": "{{text}}" }"""));
    }

    [Fact]
    public void A_card_says_the_version_it_was_made_with()
    {
        new AdaptiveCard("1.3").Version.ShouldBe(new AdaptiveSchemaVersion(1, 3));
        new AdaptiveCard(new AdaptiveSchemaVersion(1, 4)).Version.ToString().ShouldBe("1.4");
#pragma warning disable CS0618 // What a card made the old way says is the point.
        new AdaptiveCard().Version.ToString().ShouldBe("1.0");
#pragma warning restore CS0618
    }

    [Fact]
    public void A_card_without_version_is_an_error_unless_the_host_knows_better()
    {
        const string Json = """{ "type": "AdaptiveCard", "body": [] }""";
        Should.Throw<AdaptiveSerializationException>(() => AdaptiveCard.FromJson(Json)).Message.ShouldContain("version");

        AdaptiveCard.OnDeserializingMissingVersion = () => new AdaptiveSchemaVersion(0, 5);
        try
        {
            AdaptiveCard.FromJson(Json).Card.Version.ToString().ShouldBe("0.5");
        }
        finally
        {
            AdaptiveCard.OnDeserializingMissingVersion = null;
        }
    }

    [Fact]
    public void Of_a_card_that_is_too_new_the_fallback_text_is_kept()
    {
        var result = AdaptiveCard.FromJson("""
            { "type": "AdaptiveCard", "version": "2.0", "fallbackText": "Please call us.", "body": [ { "type": "TextBlock", "text": "New" } ] }
            """);

        result.Card.Body.ShouldHaveSingleItem().ShouldBeOfType<AdaptiveTextBlock>().Text.ShouldBe("Please call us.");
        result.Warnings.ShouldHaveSingleItem().Code.ShouldBe((int)AdaptiveWarning.WarningStatusCode.UnsupportedSchemaVersion);
    }

    [Fact]
    public void A_card_of_the_newest_known_version_is_read()
    {
        var version = AdaptiveCard.KnownSchemaVersion;

        var result = AdaptiveCard.FromJson($$"""{ "type": "AdaptiveCard", "version": "{{version}}", "body": [ { "type": "TextBlock", "text": "x" } ] }""");

        result.Warnings.ShouldBeEmpty();
        result.Card.Version.ShouldBe(version);
    }

    [Fact]
    public void A_version_that_is_a_number_is_read_in_any_culture()
    {
        var culture = System.Globalization.CultureInfo.CurrentCulture;
        System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo("cs-CZ");
        try
        {
            AdaptiveCard.FromJson("""{ "type": "AdaptiveCard", "version": 1.5 }""").Card.Version.ToString().ShouldBe("1.5");
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void A_card_in_a_card_needs_no_version()
    {
        var action = CardJson.ReadAction<AdaptiveShowCardAction>(
            """{ "type": "Action.ShowCard", "card": { "type": "AdaptiveCard", "body": [ { "type": "TextBlock", "text": "x" } ] } }""");

        action.Card.Body.ShouldHaveSingleItem();
    }
}
