using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace MluviiBot.Tests.BotFramework.Prompts;

public sealed class ActivityPromptTests
{
    private static readonly PromptOptions Options = new()
    {
        Prompt = MessageFactory.Text("Waiting."),
        RetryPrompt = MessageFactory.Text("Still waiting."),
    };

    [Fact]
    public async Task The_awaited_event_ends_the_prompt()
    {
        var talk = new PromptTalk<Activity>(new ActivityPrompt("wait", IsDone), Options);

        (await talk.Ask("start")).ShouldBe("Waiting.");
        (await talk.Send(new Activity(ActivityTypes.Event) { Name = "done", Value = 5 })).ShouldBeEmpty();

        talk.Result!.Name.ShouldBe("done");
    }

    [Fact]
    public async Task Messages_are_answered_and_other_events_pass_in_silence()
    {
        var talk = new PromptTalk<Activity>(new ActivityPrompt("wait", IsDone), Options);
        await talk.Say("start");

        (await talk.Ask("are you there?")).ShouldBe("Still waiting.");
        (await talk.Send(new Activity(ActivityTypes.Event) { Name = "other" })).ShouldBeEmpty();

        talk.Ended.ShouldBeFalse();
    }

    [Fact]
    public async Task Every_activity_counts_as_a_try()
    {
        var counts = new List<int>();
        var talk = new PromptTalk<Activity>(
            new ActivityPrompt("wait", (context, _) =>
            {
                counts.Add(context.AttemptCount);
                return Task.FromResult(context.AttemptCount == 3);
            }),
            Options);

        await talk.Say("start");
        await talk.Say("a");
        await talk.Send(new Activity(ActivityTypes.Event) { Name = "b" });
        await talk.Say("c");

        counts.ShouldBe([1, 2, 3]);
        talk.Ended.ShouldBeTrue();
    }

    [Fact]
    public async Task A_reprompt_sends_the_prompt()
    {
        var talk = new PromptTalk<Activity>(new ActivityPrompt("wait", IsDone), Options);
        await talk.Say("start");
        talk.Instead = async dc =>
        {
            await dc.RepromptDialogAsync();
            return true;
        };

        (await talk.Ask("again")).ShouldBe("Waiting.");
    }

    [Fact]
    public void It_needs_an_id_and_a_validator()
    {
        Should.Throw<ArgumentNullException>(() => new ActivityPrompt(string.Empty, IsDone));
        Should.Throw<ArgumentNullException>(() => new ActivityPrompt("wait", null)).ParamName.ShouldBe("validator");
    }

    private static Task<bool> IsDone(PromptValidatorContext<Activity> context, CancellationToken cancellationToken)
        => Task.FromResult(context.Recognized.Value is { Type: ActivityTypes.Event, Name: "done" });
}
