using System.Globalization;
using Microsoft.Bot.Builder.Dialogs;

namespace MluviiBot.Tests.BotFramework.Prompts;

public sealed class NumberPromptTests
{
    [Theory]
    [InlineData("42", 42)]
    [InlineData("-3", -3)]
    [InlineData("+3", 3)]
    [InlineData("3.0", 3)]
    [InlineData("1,234", 1234)]
    [InlineData("I am 34 years old", 34)]
    [InlineData("about 5 people", 5)]
    [InlineData("twenty one", 21)]
    [InlineData("2147483647", int.MaxValue)]
    [InlineData("-2147483648", int.MinValue)]
    public async Task Whole_numbers_are_understood(string answer, int expected) => (await Number<int>(answer, "en-us")).ShouldBe(expected);

    [Theory]
    [InlineData("3.5")]
    [InlineData("2147483648")]
    [InlineData("-2147483649")]
    [InlineData("99999999999999999999999999999999999999999999")]
    [InlineData("none of your business")]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("-")]
    [InlineData("👍")]
    public async Task What_does_not_fit_a_whole_number_is_not_understood(string? answer) => (await Number<int>(answer, "en-us")).ShouldBeNull();

    [Fact]
    public async Task Every_type_keeps_its_range()
    {
        (await Number<long>("9223372036854775807", "en-us")).ShouldBe(long.MaxValue);
        (await Number<long>("9223372036854775808", "en-us")).ShouldBeNull();
        (await Number<decimal>("79228162514264337593543950335", "en-us")).ShouldBe(decimal.MaxValue);
        (await Number<decimal>("79228162514264337593543950336", "en-us")).ShouldBeNull();
        (await Number<float>("1e39", "en-us")).ShouldBeNull();
        (await Number<double>("1e308", "en-us")).ShouldBe(1e308);
        (await Number<double>("1e309", "en-us")).ShouldBeNull();
        (await Number<decimal>("0.1", "en-us")).ShouldBe(0.1m);
        (await Number<float>("3.14", "en-us")).ShouldBe(3.14f);
    }

    [Fact]
    public void Other_types_are_refused()
    {
        Should.Throw<NotSupportedException>(() => new NumberPrompt<short>("n"));
        Should.Throw<NotSupportedException>(() => new NumberPrompt<Guid>("n"));
    }

    [Theory]
    [InlineData("en-us", "1,234.5")]
    [InlineData("de-de", "1.234,5")]
    [InlineData("es-es", "1.234,5")]
    [InlineData("it-it", "1.234,5")]
    [InlineData("pt-br", "1.234,5")]
    public async Task Separators_are_the_cultures(string locale, string answer) => (await Number<double>(answer, locale)).ShouldBe(1234.5);

    [Fact]
    public async Task The_default_locale_is_for_activities_without_one()
    {
        var talk = await PromptTalk<double>.Begin(new NumberPrompt<double>("n", defaultLocale: "de-de"));
        await talk.Say("3,14");

        talk.Result.ShouldBe(3.14);
    }

    [Fact]
    public async Task The_culture_of_the_process_does_not_matter()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("cs-CZ");
        try
        {
            (await Number<double>("1,234.5", "en-us")).ShouldBe(1234.5);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    internal static async Task<T?> Number<T>(string? answer, string? locale) where T : struct
    {
        var talk = await PromptTalk<T>.Begin(new NumberPrompt<T>("n"), locale: locale);
        await talk.Say(answer);
        return talk.Ended ? talk.Result : null;
    }
}
