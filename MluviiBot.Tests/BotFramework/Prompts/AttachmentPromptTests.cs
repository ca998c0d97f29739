using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace MluviiBot.Tests.BotFramework.Prompts;

public sealed class AttachmentPromptTests
{
    [Fact]
    public async Task The_files_of_a_message_are_the_answer()
    {
        var talk = await PromptTalk<IList<Attachment>>.Begin(new AttachmentPrompt("file"));
        var message = (Activity)Activity.CreateMessageActivity();
        message.Attachments = [new Attachment("image/png", "https://example.test/a.png"), new Attachment("text/plain", content: "b")];

        await talk.Send(message);

        talk.Result!.Select(file => file.ContentType).ShouldBe(["image/png", "text/plain"]);
    }

    [Fact]
    public async Task A_message_without_files_is_asked_again()
    {
        var talk = await PromptTalk<IList<Attachment>>.Begin(new AttachmentPrompt("file"));
        var empty = (Activity)Activity.CreateMessageActivity();
        empty.Attachments = [];

        (await talk.Ask("no file")).ShouldBe("Well?");
        (await talk.Send(empty)).ShouldHaveSingleItem().Text.ShouldBe("Well?");
    }
}
