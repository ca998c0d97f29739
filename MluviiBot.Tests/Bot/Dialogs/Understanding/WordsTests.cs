using MluviiBot.Dialogs.Understanding;

namespace MluviiBot.Tests.Bot.Dialogs.Understanding;

public sealed class WordsTests
{
    [Theory]
    [InlineData("Příliš žluťoučký KŮŇ!", "prilis zlutoucky kun")]
    [InlineData("e-mail, prosím…", "e mail prosim")]
    [InlineData("  \t\n ", "")]
    [InlineData("😀 ano 👍", "ano")]
    [InlineData(null, "")]
    public void Words_are_compared_without_diacritics_case_and_punctuation(string? text, string words) => string.Join(' ', Words.Of(text)).ShouldBe(words);

    [Theory]
    [InlineData("operator", "operator")]
    [InlineData("operatorem", "operator")]
    [InlineData("opertaor", "operator")]
    [InlineData("oprator", "operator")]
    [InlineData("operaator", "operator")]
    [InlineData("operatir", "operator")]
    [InlineData("cenu", "cenu")]
    public void A_word_means_a_keyword_with_an_ending_or_one_slip(string word, string keyword) => Words.Means(word, keyword).ShouldBeTrue();

    [Theory]
    [InlineData("opera", "operator")]
    [InlineData("opratro", "operator")]
    [InlineData("never", "ne")]
    [InlineData("cema", "cenu")]
    [InlineData("", "operator")]
    public void Short_words_and_two_slips_mean_something_else(string word, string keyword) => Words.Means(word, keyword).ShouldBeFalse();
}
