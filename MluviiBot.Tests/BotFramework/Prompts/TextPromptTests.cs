using Microsoft.Bot.Builder.Dialogs;

namespace MluviiBot.Tests.BotFramework.Prompts;

public sealed class TextPromptTests
{
    [Theory]
    [InlineData("Jana")]
    [InlineData("  two  spaces ")]
    [InlineData("👩‍👩‍👧")]
    [InlineData("\u202Eשלום")]
    [InlineData(" ")]
    public async Task Text_is_returned_as_it_was_typed(string text)
    {
        var talk = await PromptTalk<string>.Begin(new TextPrompt("name"));

        await talk.Say(text);

        talk.Result.ShouldBe(text);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task A_message_without_text_is_no_answer(string? text)
    {
        var talk = await PromptTalk<string>.Begin(new TextPrompt("name"));

        (await talk.Ask(text)).ShouldBe("Well?");

        talk.Ended.ShouldBeFalse();
    }
}
