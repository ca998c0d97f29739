using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace MluviiBot.Tests.BotFramework.Prompts;

public sealed class PromptRetryTests
{
    private static readonly string[] OnlyTheQuestion = ["How old are you?"];

    [Fact]
    public async Task An_answer_that_is_not_understood_gets_the_retry_prompt()
    {
        var talk = new PromptTalk<int>(new NumberPrompt<int>("age"), HowOld("A number, please."));

        (await talk.Ask("hello")).ShouldBe("How old are you?");
        (await talk.Ask("not telling")).ShouldBe("A number, please.");
        (await talk.Ask("still not")).ShouldBe("A number, please.");
        (await talk.Say("34")).ShouldBeEmpty();

        talk.Ended.ShouldBeTrue();
        talk.Result.ShouldBe(34);
    }

    [Fact]
    public async Task Without_a_retry_prompt_the_prompt_is_repeated()
    {
        var talk = new PromptTalk<int>(new NumberPrompt<int>("age"), HowOld());

        await talk.Say("hello");

        (await talk.Ask("no idea")).ShouldBe("How old are you?");
    }

    [Fact]
    public async Task A_validator_sees_how_many_answers_there_were()
    {
        var counts = new List<int>();
        var talk = new PromptTalk<int>(new NumberPrompt<int>("age", (context, _) =>
        {
            counts.Add(context.AttemptCount);
            return Task.FromResult(context.Recognized.Succeeded && context.Recognized.Value > 17);
        }), HowOld());

        await talk.Say("hello");
        await talk.Say("what?");
        await talk.Say("5");
        await talk.Say("18");

        counts.ShouldBe([1, 2, 3]);
        talk.Result.ShouldBe(18);
    }

    [Fact]
    public async Task The_count_starts_anew_with_the_next_prompt()
    {
        var counts = new List<int>();
        var talk = new PromptTalk<int>(new NumberPrompt<int>("age", (context, _) =>
        {
            counts.Add(context.AttemptCount);
            return Task.FromResult(context.Recognized.Succeeded);
        }), HowOld());

        await talk.Say("hello");
        await talk.Say("x");
        await talk.Say("1");
        await talk.Say("again");
        await talk.Say("2");

        counts.ShouldBe([1, 2, 1]);
    }

    [Fact]
    public async Task A_validator_that_says_what_is_wrong_replaces_the_retry_prompt()
    {
        var talk = new PromptTalk<int>(new NumberPrompt<int>("age", async (context, cancellationToken) =>
        {
            if (context.Recognized.Value < 18)
            {
                await context.Context.SendActivityAsync("Too young.", cancellationToken: cancellationToken);
                return false;
            }

            return true;
        }), HowOld("A number, please."));

        await talk.Say("hello");

        (await talk.Ask("5")).ShouldBe("Too young.");
    }

    [Fact]
    public async Task A_validator_may_change_the_value_that_is_returned()
    {
        var talk = await PromptTalk<string>.Begin(new TextPrompt("name", (context, _) =>
        {
            context.Recognized.Value = context.Recognized.Value.Trim();
            return Task.FromResult(true);
        }));

        await talk.Say("  Jana ");

        talk.Result.ShouldBe("Jana");
    }

    [Fact]
    public async Task A_validator_may_keep_notes_between_answers()
    {
        var talk = await PromptTalk<string>.Begin(new TextPrompt("name", (context, _) =>
        {
            var isSecond = context.State.ContainsKey("asked");
            context.State["asked"] = true;
            return Task.FromResult(isSecond);
        }));

        await talk.Say("one");
        talk.Ended.ShouldBeFalse();
        await talk.Say("two");

        talk.Result.ShouldBe("two");
    }

    [Fact]
    public async Task A_validator_sees_the_validations_of_the_options()
    {
        object? seen = null;
        var options = new PromptOptions { Prompt = MessageFactory.Text("?"), Validations = "at least 18" };
        var talk = await PromptTalk<string>.Begin(
            new TextPrompt("name", (context, _) =>
            {
                seen = context.Options.Validations;
                return Task.FromResult(true);
            }),
            options);

        await talk.Say("x");

        seen.ShouldBe("at least 18");
    }

    [Fact]
    public async Task Only_messages_are_answers()
    {
        var counts = new List<int>();
        var talk = new PromptTalk<string>(new TextPrompt("name", (context, _) =>
        {
            counts.Add(context.AttemptCount);
            return Task.FromResult(true);
        }), HowOld());

        await talk.Say("hello");
        (await talk.Send(new Activity(ActivityTypes.Typing))).ShouldBeEmpty();
        (await talk.Send(new Activity(ActivityTypes.Event) { Name = "e", Text = "not an answer" })).ShouldBeEmpty();
        await talk.Say("Jana");

        counts.ShouldBe([1]);
        talk.Result.ShouldBe("Jana");
    }

    [Fact]
    public async Task The_prompt_waits_for_input()
    {
        var options = new PromptOptions { Prompt = new Activity(ActivityTypes.Message) { Text = "?" }, RetryPrompt = new Activity(ActivityTypes.Message) { Text = "??" } };
        var talk = new PromptTalk<int>(new NumberPrompt<int>("age"), options);

        (await talk.Say("hello")).Single().InputHint.ShouldBe(InputHints.ExpectingInput);
        (await talk.Say("what")).Single().InputHint.ShouldBe(InputHints.ExpectingInput);
    }

    [Fact]
    public async Task An_input_hint_of_ones_own_is_kept()
    {
        var options = new PromptOptions { Prompt = MessageFactory.Text("?", inputHint: InputHints.IgnoringInput) };
        var talk = new PromptTalk<string>(new TextPrompt("name"), options);

        (await talk.Say("hello")).Single().InputHint.ShouldBe(InputHints.IgnoringInput);
    }

    [Fact]
    public async Task Without_a_prompt_nothing_is_sent_and_the_answer_still_counts()
    {
        var talk = new PromptTalk<string>(new TextPrompt("name"), new PromptOptions());

        (await talk.Say("hello")).ShouldBeEmpty();
        await talk.Say("Jana");

        talk.Result.ShouldBe("Jana");
    }

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

    [Fact]
    public void A_prompt_needs_an_id()
    {
        Should.Throw<ArgumentNullException>(() => new TextPrompt(null)).ParamName.ShouldBe("dialogId");
        Should.Throw<ArgumentNullException>(() => new TextPrompt(string.Empty)).ParamName.ShouldBe("dialogId");
    }

    [Fact]
    public async Task A_prompt_needs_prompt_options()
    {
        var talk = new PromptTalk<string>(new TextPrompt("name"), new PromptOptions());
        talk.Instead = async dc =>
        {
            await Should.ThrowAsync<ArgumentOutOfRangeException>(() => dc.BeginDialogAsync("name", "not options"));
            return true;
        };

        await talk.Say("hello");
    }

    [Fact]
    public async Task The_state_of_a_prompt_has_the_keys_that_stored_conversations_have()
    {
        var talk = new PromptTalk<string>(new TextPrompt("name"), HowOld());
        await talk.Say("hello");
        IDictionary<string, object>? state = null;
        talk.Instead = dc =>
        {
            state = dc.ActiveDialog.State;
            return Task.FromResult(true);
        };

        await talk.Say("look");

        state.ShouldNotBeNull().Keys.ShouldBe(["options", "state"], ignoreOrder: true);
    }

    private static PromptOptions HowOld(string? retry = null) => new()
    {
        Prompt = MessageFactory.Text("How old are you?"),
        RetryPrompt = retry is null ? null! : MessageFactory.Text(retry),
    };
}
