using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Recognizers.Text;

namespace MluviiBot.Tests.BotFramework.Prompts;

public sealed class PromptCultureTests
{
    [Theory]
    [InlineData("en-us", "en-us")]
    [InlineData("en-US", "en-us")]
    [InlineData("en-GB", "en-us")]
    [InlineData("es-MX", "es-es")]
    [InlineData("pt-PT", "pt-br")]
    [InlineData("de", "de-de")]
    [InlineData("zh-tw", "zh-cn")]
    [InlineData("xx-YY", "xx-yy")]
    public void A_culture_is_mapped_to_the_nearest_supported_one(string culture, string nearest)
        => PromptCultureModels.MapToNearestLanguage(culture).ShouldBe(nearest);

    [Fact]
    public void Every_supported_culture_is_complete()
    {
        foreach (var culture in PromptCultureModels.GetSupportedCultures())
        {
            culture.Locale.ShouldBe(culture.Locale.ToLowerInvariant());
            string[] words = [culture.Separator, culture.InlineOr, culture.InlineOrMore, culture.YesInLanguage, culture.NoInLanguage];
            words.ShouldAllBe(word => !string.IsNullOrWhiteSpace(word), culture.Locale);
        }
    }

    [Theory]
    [InlineData("de-AT", Culture.German)]
    [InlineData("en-gb", Culture.EnglishOthers)]
    [InlineData("en-us", Culture.English)]
    [InlineData("xx-yy", "xx-yy")]
    public void The_recognizers_have_cultures_too(string culture, string nearest)
        => Culture.MapToNearestLanguage(culture).ShouldBe(nearest);

    [Fact]
    public void English_has_its_words()
        => (PromptCultureModels.English.InlineOr, PromptCultureModels.English.InlineOrMore, PromptCultureModels.English.YesInLanguage).ShouldBe((" or ", ", or ", "Yes"));

    [Fact]
    public void The_supported_cultures_are_those_that_have_a_property()
    {
        var properties = typeof(PromptCultureModels).GetProperties().Select(property => ((PromptCultureModel)property.GetValue(null)!).Locale);

        PromptCultureModels.GetSupportedCultures().Select(culture => culture.Locale).ShouldBe(properties, ignoreOrder: true);
    }

    [Fact]
    [Trait("Sdk", "Embedded")]
    public void Czech_and_Slovak_are_found_too()
    {
        PromptCultureModels.MapToNearestLanguage("cs").ShouldBe("cs-cz");
        PromptCultureModels.MapToNearestLanguage("sk-SK").ShouldBe("sk-sk");
        Culture.GetSupportedCultureCodes().ShouldContain("cs-cz");
    }
}
