using Microsoft.Bot.Builder.Dialogs.Choices;

namespace MluviiBot.Tests.BotFramework.Prompts;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("food", "food")]
    [InlineData("Food and Drink", "food|and|drink")]
    [InlineData("food, drink!", "food|drink")]
    [InlineData("food-drink", "food|drink")]
    [InlineData("fOoD", "food")]
    [InlineData("food 💥👍😀", "food|💥|👍|😀")]
    [InlineData("food💥👍😀", "food|💥|👍|😀")]
    [InlineData("💥👍😀", "💥|👍|😀")]
    [InlineData("Žluťoučký kůň", "žluťoučký|kůň")]
    [InlineData("\uD83D lone", "lone")]
    [InlineData("lone \uDE00", "lone")]
    [InlineData("  ", "")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Text_is_split_into_words(string? text, string words)
        => string.Join('|', Tokenizer.DefaultTokenizer(text).Select(token => token.Normalized)).ShouldBe(words);

    [Fact]
    public void A_token_knows_where_it_stands()
    {
        var token = Tokenizer.DefaultTokenizer("the Red one")[1];

        (token.Start, token.End, token.Text, token.Normalized).ShouldBe((4, 6, "Red", "red"));
    }

    [Fact]
    public void An_emoji_covers_both_of_its_characters()
    {
        var token = Tokenizer.DefaultTokenizer("a😀b")[1];

        (token.Start, token.End, token.Text).ShouldBe((1, 2, "😀"));
    }
}
