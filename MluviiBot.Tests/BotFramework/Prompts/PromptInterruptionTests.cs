using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace MluviiBot.Tests.BotFramework.Prompts;

public sealed class PromptInterruptionTests
{
    private static readonly string[] OnlyTheQuestion = ["How old are you?"];

    [Fact]
    public async Task A_reprompt_asks_the_question_and_not_its_retry_form()
    {
        var talk = new PromptTalk<int>(new NumberPrompt<int>("age"), HowOld("A number, please."));
        await talk.Say("hello");
        talk.Instead = async dc =>
        {
            await dc.RepromptDialogAsync();
            return true;
        };

        (await talk.Say("again")).Select(reply => reply.Text).ShouldBe(OnlyTheQuestion);
    }

    [Fact]
    public async Task A_dialog_on_top_of_the_prompt_leads_back_to_the_question()
    {
        var talk = new PromptTalk<int>(new NumberPrompt<int>("age"), HowOld("A number, please."));
        await talk.Say("hello");
        talk.Instead = async dc =>
        {
            if (dc.Context.Activity.Text != "help")
            {
                return false;
            }

            dc.Dialogs.Add(new WaterfallDialog("help", [(step, cancellationToken) => step.EndDialogAsync(99, cancellationToken)]));
            await dc.BeginDialogAsync("help");
            return true;
        };

        (await talk.Say("help")).Select(reply => reply.Text).ShouldBe(OnlyTheQuestion);
        await talk.Say("7");

        talk.Result.ShouldBe(7);
    }

    [Theory]
    [InlineData("12", true)]
    [InlineData("help", false)]
    public async Task A_message_that_the_prompt_understands_is_kept_from_its_parents(string message, bool isKept)
    {
        var talk = new PromptTalk<int>(new NumberPrompt<int>("age"), HowOld());
        await talk.Say("hello");
        bool? handled = null;
        talk.Instead = async dc =>
        {
            handled = await dc.EmitEventAsync(DialogEvents.ActivityReceived, dc.Context.Activity, bubble: true, fromLeaf: true);
            return true;
        };

        await talk.Say(message);

        handled.ShouldBe(isKept);
    }

    [Fact]
    public async Task A_text_prompt_keeps_nothing_from_its_parents()
    {
        var talk = new PromptTalk<string>(new TextPrompt("name"), HowOld());
        await talk.Say("hello");
        bool? handled = null;
        talk.Instead = async dc =>
        {
            handled = await dc.EmitEventAsync(DialogEvents.ActivityReceived, dc.Context.Activity, bubble: true, fromLeaf: true);
            return true;
        };

        await talk.Say("help");

        handled.ShouldBe(false);
    }

    private static PromptOptions HowOld(string? retry = null) => new()
    {
        Prompt = MessageFactory.Text("How old are you?"),
        RetryPrompt = retry is null ? null! : MessageFactory.Text(retry),
    };
}
