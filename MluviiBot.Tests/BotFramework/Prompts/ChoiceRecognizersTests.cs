using Microsoft.Bot.Builder.Dialogs.Choices;

namespace MluviiBot.Tests.BotFramework.Prompts;

public sealed class ChoiceRecognizersTests
{
    private static readonly string[] Colors = ["red", "green", "blue"];
    private static readonly string[] Books = ["Cat", "The first division", "Dog"];

    [Theory]
    [InlineData("red", 0)]
    [InlineData("The BLUE one!", 2)]
    [InlineData("2", 1)]
    [InlineData("number 3", 2)]
    [InlineData("3.", 2)]
    [InlineData("(2)", 1)]
    [InlineData("two", 1)]
    [InlineData("the first one", 0)]
    [InlineData("2nd", 1)]
    [InlineData("second", 1)]
    [InlineData("I'd take the third", 2)]
    [InlineData("one", 0)]
    public void A_choice_is_understood_by_name_number_and_place(string utterance, int index)
        => ChoiceRecognizers.RecognizeChoices(utterance, Colors)[0].Resolution.Index.ShouldBe(index);

    [Theory]
    [InlineData("0")]
    [InlineData("4")]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("99999999999999999999")]
    [InlineData("the tenth")]
    [InlineData("yellow")]
    [InlineData("")]
    [InlineData(null)]
    public void What_points_to_no_choice_is_not_understood(string? utterance)
        => ChoiceRecognizers.RecognizeChoices(utterance, Colors).ShouldBeEmpty();

    [Fact]
    public void A_name_comes_before_a_place()
        => ChoiceRecognizers.RecognizeChoices("the first division", Books).ShouldHaveSingleItem().Resolution.Index.ShouldBe(1);

    [Fact]
    public void A_number_in_a_value_is_the_value()
        => ChoiceRecognizers.RecognizeChoices("2", ["10", "20", "2"]).ShouldHaveSingleItem().Resolution.Index.ShouldBe(2);

    [Fact]
    public void Places_come_with_their_words_and_the_full_score()
    {
        var found = ChoiceRecognizers.RecognizeChoices("well, the second one", Colors).ShouldHaveSingleItem();

        (found.Start, found.End, found.Text, found.TypeName).ShouldBe((10, 15, "second", "choice"));
        (found.Resolution.Value, found.Resolution.Score).ShouldBe(("green", 1.0f));
    }

    [Theory]
    [InlineData("one and 3, please", new[] { 0, 2 })]
    [InlineData("2, one", new[] { 1, 0 })]
    [InlineData("the one with 3", new[] { 2 })]
    public void One_is_a_place_beside_others_only_in_a_list(string utterance, int[] indexes)
        => ChoiceRecognizers.RecognizeChoices(utterance, Colors).Select(found => found.Resolution.Index).ShouldBe(indexes);

    [Fact]
    public void Several_places_come_in_the_order_of_the_text()
        => ChoiceRecognizers.RecognizeChoices("the third and the first", Colors).Select(found => found.Resolution.Index).ShouldBe([2, 0]);

    [Theory]
    [InlineData("2", true, false)]
    [InlineData("second", false, true)]
    public void Numbers_and_ordinals_can_be_switched_off(string utterance, bool numbers, bool ordinals)
    {
        var options = new FindChoicesOptions { RecognizeNumbers = numbers, RecognizeOrdinals = ordinals };
        var others = new FindChoicesOptions { RecognizeNumbers = !numbers, RecognizeOrdinals = !ordinals };

        ChoiceRecognizers.RecognizeChoices(utterance, Colors, options).ShouldHaveSingleItem();
        ChoiceRecognizers.RecognizeChoices(utterance, Colors, others).ShouldBeEmpty();
    }
}

/// <summary>What the official recognisers do not know: places from the end, more languages, words without their marks.</summary>
[Trait("Sdk", "Embedded")]
public sealed class ChoiceLanguageTests
{
    private static readonly string[] Colors = ["červená", "zelená", "modrá"];

    [Theory]
    [InlineData("en-us", "the last one", 2)]
    [InlineData("en-us", "second to last", 1)]
    [InlineData("cs-cz", "druhou", 1)]
    [InlineData("cs-CZ", "tu druhou prosím", 1)]
    [InlineData("cs-cz", "prvni", 0)]
    [InlineData("cs-cz", "tretiho", 2)]
    [InlineData("cs-cz", "poslední", 2)]
    [InlineData("cs-cz", "předposlední", 1)]
    [InlineData("cs-cz", "dvojka je 2", 1)]
    [InlineData("cs-cz", "dva", 1)]
    [InlineData("cs", "cervena", 0)]
    [InlineData("cs", "CERVENÁ", 0)]
    [InlineData("sk-sk", "prvú", 0)]
    [InlineData("sk-sk", "tretiu", 2)]
    [InlineData("sk", "posledná", 2)]
    [InlineData("de-de", "die zweite", 1)]
    [InlineData("de-at", "letzte", 2)]
    [InlineData("fr-fr", "la deuxième", 1)]
    [InlineData("fr-fr", "avant-dernière", 1)]
    [InlineData("es-es", "la tercera", 2)]
    [InlineData("es-mx", "último", 2)]
    [InlineData("it-it", "il primo", 0)]
    [InlineData("pt-br", "o segundo", 1)]
    [InlineData("nl-nl", "de derde", 2)]
    [InlineData("sv-se", "den första", 0)]
    [InlineData("bg-bg", "второто", 1)]
    [InlineData("tr-tr", "üçüncü", 2)]
    [InlineData("hi-in", "दूसरा", 1)]
    [InlineData("zh-cn", "第二个", 1)]
    [InlineData("zh-cn", "最后一个", 2)]
    [InlineData("ja-jp", "三番目", 2)]
    [InlineData("ja-jp", "最後", 2)]
    [InlineData("ko-kr", "두 번째", 1)]
    [InlineData("ko-kr", "마지막", 2)]
    public void Places_are_understood_in_every_language(string locale, string utterance, int index)
        => ChoiceRecognizers.RecognizeChoices(utterance, Colors, new FindChoicesOptions { Locale = locale })[0].Resolution.Index.ShouldBe(index);

    [Fact]
    public void The_exact_word_comes_before_the_word_without_marks()
        => ChoiceRecognizers.RecognizeChoices("být", ["byt", "být"]).ShouldHaveSingleItem().Resolution.Index.ShouldBe(1);

    [Fact]
    public void A_value_is_found_at_its_second_beginning()
        => Find.FindChoices("the last time I chose the last one", ["last one"]).ShouldHaveSingleItem().Text.ShouldBe("last one");
}
