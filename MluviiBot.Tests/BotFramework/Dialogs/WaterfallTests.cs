using System.Globalization;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace MluviiBot.Tests.BotFramework.Dialogs;

public class WaterfallTests
{
    [Fact]
    public async Task Each_step_gets_the_answer_to_the_step_before()
    {
        var talk = Talk(
            Steps.Ask("Name?"),
            async (step, cancel) =>
            {
                await step.Context.SendActivityAsync($"Hello {step.Result}", cancellationToken: cancel);
                return await step.BeginDialogAsync("ask", "Town?", cancel);
            },
            Steps.SayResultAndEnd("You live in"));

        (await talk.Say("hi")).ShouldBe(["Name?"]);
        (await talk.Say("Jana")).ShouldBe(["Hello Jana", "Town?"]);
        (await talk.Say("Brno")).ShouldBe(["You live in Brno"]);
        (await talk.Say("again")).ShouldBe(["Name?"]);
    }

    [Fact]
    public async Task A_step_that_just_waits_gets_the_text_of_the_message()
    {
        var talk = Talk((_, _) => Task.FromResult(Dialog.EndOfTurn), Steps.SayResultAndEnd("got"));

        (await talk.Say("first")).ShouldBeEmpty();
        (await talk.Say("second")).ShouldBe(["got second"]);
    }

    [Fact]
    public async Task A_waiting_waterfall_ignores_what_is_not_a_message()
    {
        var talk = Talk((_, _) => Task.FromResult(Dialog.EndOfTurn), Steps.SayResultAndEnd("got"));

        await talk.Say("first");
        (await talk.Send(new Activity(ActivityTypes.Event) { Name = "noise" })).ShouldBeEmpty();
        (await talk.Say("second")).ShouldBe(["got second"]);
    }

    [Fact]
    public async Task Values_are_kept_over_turns()
    {
        var talk = Talk(
            (step, cancel) =>
            {
                step.Values["count"] = 41;
                step.Values["profile"] = new Profile { Name = "Jana", Tags = { "vip" } };
                return step.BeginDialogAsync("ask", "Sure?", cancel);
            },
            (step, cancel) =>
            {
                step.Values["count"] = Convert.ToInt32(step.Values["count"], CultureInfo.InvariantCulture) + 1;
                return step.BeginDialogAsync("ask", "Really?", cancel);
            },
            async (step, cancel) =>
            {
                var profile = (Profile)step.Values["profile"];
                await step.Context.SendActivityAsync($"{step.Values["count"]} {profile.Name} {profile.Tags.Single()}", cancellationToken: cancel);
                return await step.EndDialogAsync(cancellationToken: cancel);
            });

        await talk.Say("hi");
        await talk.Say("yes");
        (await talk.Say("yes")).ShouldBe(["42 Jana vip"]);
    }

    [Fact]
    public async Task The_options_are_the_same_object_type_in_every_turn()
    {
        WaterfallStep[] steps =
        [
            Steps.Ask("Sure?"),
            async (step, cancel) =>
            {
                await step.Context.SendActivityAsync($"for {((Profile)step.Options).Name}", cancellationToken: cancel);
                return await step.EndDialogAsync(cancellationToken: cancel);
            },
        ];
        var talk = Conversation.With(
            set => set.Add(new WaterfallDialog("main", steps)).Add(new AskDialog()),
            Conversation.ContinueOrBegin("main", new Profile { Name = "Jana" }));

        await talk.Say("hi");
        (await talk.Say("yes")).ShouldBe(["for Jana"]);
    }

    [Fact]
    public async Task Changes_made_in_the_options_are_kept()
    {
        WaterfallStep[] steps =
        [
            (step, cancel) =>
            {
                ((Profile)step.Options).Name = "Eva";
                return step.BeginDialogAsync("ask", "Sure?", cancel);
            },
            async (step, cancel) =>
            {
                await step.Context.SendActivityAsync($"for {((Profile)step.Options).Name}", cancellationToken: cancel);
                return await step.EndDialogAsync(cancellationToken: cancel);
            },
        ];
        var talk = Conversation.With(
            set => set.Add(new WaterfallDialog("main", steps)).Add(new AskDialog()),
            Conversation.ContinueOrBegin("main", new Profile { Name = "Jana" }));

        await talk.Say("hi");
        (await talk.Say("yes")).ShouldBe(["for Eva"]);
    }

    [Fact]
    public async Task Next_runs_the_following_step_in_the_same_turn()
    {
        var seen = new List<string>();
        var talk = Talk(
            (step, cancel) => step.NextAsync("given", cancel),
            (step, cancel) =>
            {
                seen.Add($"{step.Index} {step.Reason} {step.Result}");
                return step.BeginDialogAsync("ask", "Sure?", cancel);
            },
            (step, cancel) =>
            {
                seen.Add($"{step.Index} {step.Reason} {step.Result}");
                return step.EndDialogAsync(cancellationToken: cancel);
            });

        await talk.Say("hi");
        await talk.Say("yes");
        seen.ShouldBe(["1 NextCalled given", "2 EndCalled yes"]);
    }

    [Fact]
    public async Task Next_cannot_be_called_twice_in_a_step()
    {
        Exception? error = null;
        var talk = Talk(
            async (step, cancel) =>
            {
                var turn = await step.NextAsync(null, cancel);
                error = await Record.ExceptionAsync(() => step.NextAsync(null, cancel));
                return turn;
            },
            (_, _) => Task.FromResult(Dialog.EndOfTurn));

        await talk.Say("hi");
        error.ShouldNotBeNull().Message.ShouldContain("main[0]");
    }

    [Fact]
    public async Task After_the_last_step_its_result_is_the_result_of_the_waterfall()
    {
        DialogTurnResult? end = null;
        var talk = Conversation.With(
            set => set.Add(new WaterfallDialog("main", [Steps.Ask("Name?")])).Add(new AskDialog()),
            async dc =>
            {
                end = await dc.ContinueDialogAsync();
                if (end.Status == DialogTurnStatus.Empty)
                {
                    end = await dc.BeginDialogAsync("main");
                }
            });

        await talk.Say("hi");
        end!.Status.ShouldBe(DialogTurnStatus.Waiting);
        await talk.Say("Jana");
        end.Status.ShouldBe(DialogTurnStatus.Complete);
        end.Result.ShouldBe("Jana");
    }

    [Fact]
    public async Task Replacing_the_dialog_by_itself_makes_a_loop_with_new_options()
    {
        var talk = Conversation.With(
            set => set.Add(new WaterfallDialog("main",
            [
                (step, cancel) => step.BeginDialogAsync("ask", $"{step.Options ?? "nothing"} so far, more?", cancel),
                (step, cancel) => step.ReplaceDialogAsync("main", $"{step.Options}{step.Result}", cancel),
            ])).Add(new AskDialog()),
            Conversation.ContinueOrBegin("main"));

        (await talk.Say("hi")).ShouldBe(["nothing so far, more?"]);
        (await talk.Say("a")).ShouldBe(["a so far, more?"]);
        (await talk.Say("b")).ShouldBe(["ab so far, more?"]);
    }

    [Fact]
    public void The_version_tells_of_added_steps()
    {
        var waterfall = new WaterfallDialog("main", [Steps.Ask("Name?")]);
        var before = waterfall.GetVersion();

        waterfall.AddStep(Steps.Ask("Town?")).GetVersion().ShouldNotBe(before);
    }

    [Fact]
    public void A_step_cannot_be_null() => Should.Throw<ArgumentNullException>(() => new WaterfallDialog("main").AddStep(null)).ParamName.ShouldBe("step");

    private static Conversation Talk(params WaterfallStep[] steps)
        => Conversation.With(
            set => set.Add(new WaterfallDialog("main", steps)).Add(new AskDialog()),
            Conversation.ContinueOrBegin("main"));

    private sealed class Profile
    {
        public string? Name { get; set; }

        public List<string> Tags { get; set; } = [];
    }
}
