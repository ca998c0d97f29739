using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace MluviiBot.Tests.BotFramework.Prompts;

public sealed class PromptRetryTests
{
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

    [Fact]
    [Trait("Sdk", "Embedded")]
    public async Task A_storage_may_forget_the_types_of_what_it_keeps()
    {
        var counts = new List<int>();
        var options = new PromptOptions
        {
            Prompt = MessageFactory.Text("Color?"),
            RetryPrompt = MessageFactory.Text("Which color?"),
            Choices = [new Choice("red") { Synonyms = ["crimson"] }, new Choice("green")],
        };
        var prompt = new ChoicePrompt("color", (context, _) =>
        {
            counts.Add(context.AttemptCount);
            return Task.FromResult(context.Recognized.Succeeded);
        });
        var talk = new PromptTalk<FoundChoice>(prompt, options, storage: new PlainJsonStorage());

        await talk.Say("hello");
        (await talk.Ask("purple")).ShouldBe("Which color? (1) red or (2) green");
        (await talk.Ask("yellow")).ShouldBe("Which color? (1) red or (2) green");
        await talk.Say("crimson");

        counts.ShouldBe([1, 2, 3]);
        talk.Result!.Value.ShouldBe("red");
    }

    private static PromptOptions HowOld(string? retry = null) => new()
    {
        Prompt = MessageFactory.Text("How old are you?"),
        RetryPrompt = retry is null ? null! : MessageFactory.Text(retry),
    };
}
