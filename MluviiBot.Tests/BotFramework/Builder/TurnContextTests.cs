using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.TraceExtensions;
using Microsoft.Bot.Schema;

namespace MluviiBot.Tests.BotFramework.Builder;

public class TurnContextTests
{
    private readonly RecordingAdapter _adapter = new();

    [Fact]
    public async Task A_reply_keeps_the_conversation_of_the_message()
    {
        var turn = _adapter.Turn();

        var response = await turn.SendActivityAsync("hello");

        var sent = _adapter.Sent.ShouldHaveSingleItem();
        sent.Type.ShouldBe(ActivityTypes.Message);
        sent.Text.ShouldBe("hello");
        sent.ChannelId.ShouldBe("channel");
        sent.ServiceUrl.ShouldBe("https://channel.example");
        sent.Conversation.Id.ShouldBe("conversation");
        sent.From.Id.ShouldBe("bot");
        sent.Recipient.Id.ShouldBe("guest");
        sent.ReplyToId.ShouldBe("incoming");
        response.Id.ShouldBe("sent 1");
        sent.Id.ShouldBe("sent 1");
    }

    [Fact]
    public async Task Text_speech_and_input_hint_of_a_short_reply_are_sent()
    {
        var turn = _adapter.Turn();

        await turn.SendActivityAsync("hello", "hallo", InputHints.ExpectingInput);

        var sent = _adapter.Sent.ShouldHaveSingleItem();
        sent.Speak.ShouldBe("hallo");
        sent.InputHint.ShouldBe(InputHints.ExpectingInput);
    }

    [Fact]
    public async Task A_short_reply_accepts_input_unless_told_otherwise()
    {
        await new DelegatingTurnContext<IMessageActivity>(_adapter.Turn()).SendActivityAsync("hello");

        _adapter.Sent.ShouldHaveSingleItem().InputHint.ShouldBe(InputHints.AcceptingInput);
    }

    [Fact]
    public async Task Several_activities_keep_their_order_and_get_their_ids()
    {
        var turn = _adapter.Turn();

        var responses = await turn.SendActivitiesAsync([MessageFactory.Text("one"), MessageFactory.Text("two")]);

        _adapter.Sent.Select(activity => activity.Text).ShouldBe(["one", "two"]);
        responses.Select(response => response.Id).ShouldBe(["sent 1", "sent 2"]);
        _adapter.Sent.Select(activity => activity.Id).ShouldBe(["sent 1", "sent 2"]);
    }

    [Fact]
    public async Task A_trace_is_no_response()
    {
        var turn = _adapter.Turn();

        await turn.TraceActivityAsync("state", new { Step = 1 }, "Step", "after the first step");
        turn.Responded.ShouldBeFalse();

        await turn.SendActivityAsync("hello");
        turn.Responded.ShouldBeTrue();
        var trace = _adapter.Sent[0];
        trace.Type.ShouldBe(ActivityTypes.Trace);
        trace.Name.ShouldBe("state");
        trace.ValueType.ShouldBe("Step");
        trace.Label.ShouldBe("after the first step");
    }

    [Fact]
    public async Task Send_handlers_run_in_the_order_they_were_added_around_the_adapter()
    {
        var turn = _adapter.Turn();
        List<string> log = [];
        turn.OnSendActivities(async (_, _, next) =>
        {
            log.Add("first before");
            var responses = await next();
            log.Add($"first after {_adapter.Sent.Count}");
            return responses;
        });
        turn.OnSendActivities(async (_, activities, next) =>
        {
            log.Add($"second before {_adapter.Sent.Count}");
            activities[0].Text += "!";
            return await next();
        });

        await turn.SendActivityAsync("hello");

        log.ShouldBe(["first before", "second before 0", "first after 1"]);
        _adapter.Sent.ShouldHaveSingleItem().Text.ShouldBe("hello!");
    }

    [Fact]
    public async Task A_send_handler_can_hold_a_message_back()
    {
        var turn = _adapter.Turn();
        turn.OnSendActivities((_, _, _) => Task.FromResult(Array.Empty<ResourceResponse>()));

        var response = await turn.SendActivityAsync("hello");

        response.ShouldNotBeNull();
        _adapter.Sent.ShouldBeEmpty();
        turn.Responded.ShouldBeFalse();
    }

    [Fact]
    public async Task An_update_passes_its_handlers_and_is_no_response()
    {
        var turn = _adapter.Turn();
        List<string> log = [];
        turn.OnUpdateActivity((_, activity, next) =>
        {
            log.Add(activity.Id);
            return next();
        });

        await turn.UpdateActivityAsync(new Activity { Type = ActivityTypes.Message, Id = "old", Text = "better" });

        log.ShouldBe(["old"]);
        var updated = _adapter.Updated.ShouldHaveSingleItem();
        updated.Conversation.Id.ShouldBe("conversation");
        updated.Text.ShouldBe("better");
        turn.Responded.ShouldBeFalse();
    }

    [Fact]
    public async Task A_deletion_names_the_activity_and_passes_its_handlers()
    {
        var turn = _adapter.Turn();
        List<string> log = [];
        turn.OnDeleteActivity(async (_, reference, next) =>
        {
            log.Add(reference.ActivityId);
            await next();
        });

        await turn.DeleteActivityAsync("old");

        log.ShouldBe(["old"]);
        var deleted = _adapter.Deleted.ShouldHaveSingleItem();
        deleted.ActivityId.ShouldBe("old");
        deleted.Conversation.Id.ShouldBe("conversation");
    }

    [Fact]
    public async Task Replies_that_the_channel_waits_for_are_collected()
    {
        var incoming = RecordingAdapter.Incoming();
        incoming.DeliveryMode = DeliveryModes.ExpectReplies;
        var turn = _adapter.Turn(incoming);

        var responses = await turn.SendActivitiesAsync([MessageFactory.Text("one"), MessageFactory.Text("two")]);

        _adapter.Sent.ShouldBeEmpty();
        responses.Length.ShouldBe(2);
        turn.Responded.ShouldBeTrue();
        turn.BufferedReplyActivities.Select(activity => activity.Text).ShouldBe(["one", "two"]);
        turn.BufferedReplyActivities[0].Recipient.Id.ShouldBe("guest");
    }

    [Fact]
    public async Task An_invoke_response_among_collected_replies_is_found_in_the_turn_state()
    {
        var incoming = RecordingAdapter.Incoming(ActivityTypes.Invoke);
        incoming.DeliveryMode = DeliveryModes.ExpectReplies;
        var turn = _adapter.Turn(incoming);
        var answer = new Activity { Type = ActivityTypesEx.InvokeResponse, Value = new InvokeResponse { Status = 200 } };

        await turn.SendActivityAsync(answer);

        turn.TurnState.Get<Activity>(BotAdapter.InvokeResponseKey).ShouldBe(answer);
    }

    [Fact]
    public void The_locale_can_be_changed_for_the_rest_of_the_turn()
    {
        var turn = _adapter.Turn();
        turn.Locale = "sk-SK";
        turn.Locale.ShouldBe("sk-SK");
        turn.Activity.Locale.ShouldBe("cs-CZ");
    }

    [Fact]
    public async Task Wrong_arguments_are_named()
    {
        var turn = _adapter.Turn();
        Should.Throw<ArgumentNullException>(() => new TurnContext((BotAdapter)null!, new Activity())).ParamName.ShouldBe("adapter");
        Should.Throw<ArgumentNullException>(() => new TurnContext(_adapter, null!)).ParamName.ShouldBe("activity");
        (await Should.ThrowAsync<ArgumentNullException>(() => turn.SendActivityAsync(" "))).ParamName.ShouldBe("textReplyToSend");
        (await Should.ThrowAsync<ArgumentNullException>(() => turn.SendActivitiesAsync(null!))).ParamName.ShouldBe("activities");
        (await Should.ThrowAsync<ArgumentException>(() => turn.SendActivitiesAsync([]))).ParamName.ShouldBe("activities");
        (await Should.ThrowAsync<ArgumentNullException>(() => turn.DeleteActivityAsync(""))).ParamName.ShouldBe("activityId");
        Should.Throw<ArgumentNullException>(() => turn.OnSendActivities(null!)).ParamName.ShouldBe("handler");
    }

    [Fact]
    public async Task A_turn_that_is_over_sends_nothing()
    {
        var turn = _adapter.Turn();
        turn.Dispose();

        await Should.ThrowAsync<ObjectDisposedException>(() => turn.SendActivityAsync("too late"));
        _adapter.Sent.ShouldBeEmpty();
    }

    [Fact]
    public void The_end_of_a_turn_disposes_what_the_turn_carried()
    {
        var turn = _adapter.Turn();
        var carried = new Carried();
        turn.TurnState.Add(carried);

        turn.Dispose();

        carried.Disposed.ShouldBeTrue();
    }

    [Fact]
    [Trait("Sdk", "Embedded")]
    public async Task A_registered_service_outlives_the_turn()
    {
        var service = new Carried();
        _adapter.Use(new RegisterClassMiddleware<Carried>(service));
        using (var turn = _adapter.Turn())
        {
            await _adapter.RunAsync(turn, (context, _) =>
            {
                context.TurnState.Get<Carried>().ShouldBe(service);
                return Task.CompletedTask;
            });
        }

        service.Disposed.ShouldBeFalse();
    }

    [Fact]
    public async Task A_context_with_another_activity_belongs_to_the_same_turn()
    {
        var turn = _adapter.Turn();
        List<string> log = [];
        turn.OnSendActivities((_, activities, next) =>
        {
            log.Add(activities[0].Text);
            return next();
        });
        turn.TurnState.Set("key", "value");

        var other = new TurnContext(turn, RecordingAdapter.Incoming(text: "other"));
        await other.SendActivityAsync("hello");

        other.TurnState.Get<string>("key").ShouldBe("value");
        other.Activity.Text.ShouldBe("other");
        log.ShouldBe(["hello"]);
    }

    [Fact]
    public void The_turn_state_finds_values_by_type_and_by_key()
    {
        using var state = new TurnContextStateCollection();
        state.Add("a text");
        state.Add("key", new Version(1, 0));

        state.Get<string>().ShouldBe("a text");
        state.Get<Version>("key").ShouldBe(new Version(1, 0));
        state.Get<Version>().ShouldBeNull();
        state.Set("key", new Version(2, 0));
        state.Get<Version>("key").ShouldBe(new Version(2, 0));
        Should.Throw<ArgumentException>(() => state.Add("another text"));
        Should.Throw<ArgumentNullException>(() => state.Add<string>("null", null!));
    }

    private sealed class Carried : IDisposable
    {
        public bool Disposed { get; private set; }

        public void Dispose() => Disposed = true;
    }
}
