using Microsoft.Bot.Schema;

namespace MluviiBot.Tests.BotFramework.Schema;

public class ActivityKindTests
{
    public static TheoryData<string, Func<Activity, IActivity?>> Casts() => new()
    {
        { "command", a => a.AsCommandActivity() },
        { "commandResult", a => a.AsCommandResultActivity() },
        { "contactRelationUpdate", a => a.AsContactRelationUpdateActivity() },
        { "conversationUpdate", a => a.AsConversationUpdateActivity() },
        { "endOfConversation", a => a.AsEndOfConversationActivity() },
        { "event", a => a.AsEventActivity() },
        { "handoff", a => a.AsHandoffActivity() },
        { "installationUpdate", a => a.AsInstallationUpdateActivity() },
        { "invoke", a => a.AsInvokeActivity() },
        { "message", a => a.AsMessageActivity() },
        { "messageDelete", a => a.AsMessageDeleteActivity() },
        { "messageReaction", a => a.AsMessageReactionActivity() },
        { "messageUpdate", a => a.AsMessageUpdateActivity() },
        { "suggestion", a => a.AsSuggestionActivity() },
        { "trace", a => a.AsTraceActivity() },
        { "typing", a => a.AsTypingActivity() },
    };

    [Theory]
    [MemberData(nameof(Casts))]
    public void An_activity_can_be_seen_as_its_own_kind_only(string type, Func<Activity, IActivity?> cast)
    {
        cast(new Activity(type)).ShouldNotBeNull();
        cast(new Activity(type + "/subtype")).ShouldNotBeNull();
        cast(new Activity(type.ToUpperInvariant())).ShouldNotBeNull();
        cast(new Activity(type + "2")).ShouldBeNull();
        cast(new Activity("x" + type)).ShouldBeNull();
        cast(new Activity("")).ShouldBeNull();
        cast(new Activity()).ShouldBeNull();
    }

    [Fact]
    public void What_the_cast_sees_is_the_activity_itself()
    {
        var activity = new Activity(ActivityTypes.Message);

        IMessageActivity message = activity.AsMessageActivity();
        message.Text = "Ahoj";
        message.Attachments = [new Attachment("image/png")];

        activity.Text.ShouldBe("Ahoj");
        ((IActivity)activity).AsMessageActivity().Attachments.Count.ShouldBe(1);
        message.HasContent().ShouldBeTrue();
    }

    [Fact]
    public void New_messages_and_conversation_updates_have_empty_lists_to_add_to()
    {
        var message = Activity.CreateMessageActivity();
        message.Attachments.Add(new Attachment());
        message.Entities.Add(new Entity());
        var update = Activity.CreateConversationUpdateActivity();
        update.MembersAdded.Add(new ChannelAccount());
        update.MembersRemoved.Add(new ChannelAccount());

        new Activity().Attachments.ShouldBeNull();
        new Activity(ActivityTypes.ConversationUpdate).MembersAdded.ShouldBeNull();
    }

    [Fact]
    public void New_activities_are_of_the_kind_asked_for()
    {
        Activity.CreateContactRelationUpdateActivity().Type.ShouldBe("contactRelationUpdate");
        Activity.CreateConversationUpdateActivity().Type.ShouldBe("conversationUpdate");
        Activity.CreateEndOfConversationActivity().Type.ShouldBe("endOfConversation");
        Activity.CreateEventActivity().Type.ShouldBe("event");
        Activity.CreateHandoffActivity().Type.ShouldBe("handoff");
        Activity.CreateInvokeActivity().Type.ShouldBe("invoke");
        Activity.CreateMessageActivity().Type.ShouldBe("message");
        Activity.CreateTypingActivity().Type.ShouldBe("typing");
    }

    [Fact]
    public void A_new_trace_names_the_type_of_its_value()
    {
        var trace = Activity.CreateTraceActivity("me", value: new Fact(), label: "look");

        trace.Type.ShouldBe("trace");
        trace.Name.ShouldBe("me");
        trace.Label.ShouldBe("look");
        trace.ValueType.ShouldBe(nameof(Fact));
        Activity.CreateTraceActivity("me", "own name", 1).ValueType.ShouldBe("own name");
        Activity.CreateTraceActivity("me").ValueType.ShouldBeNull();
    }

    [Theory]
    [InlineData("https://example.com", false)]
    [InlineData("HTTP://example.com", false)]
    [InlineData("urn:botframework:websocket:1", true)]
    [InlineData(null, false)]
    public void Streaming_connections_are_known_by_their_service_url(string? serviceUrl, bool streaming) =>
        new Activity { ServiceUrl = serviceUrl }.IsFromStreamingConnection().ShouldBe(streaming);

    [Fact]
    public void The_locale_can_be_reached_through_any_kind_of_activity()
    {
        IActivity activity = Activity.CreateTypingActivity();

        activity.SetLocale("cs-CZ");

        activity.GetLocale().ShouldBe("cs-CZ");
        ((Activity)activity).Locale.ShouldBe("cs-CZ");
    }

    [Fact]
    [Trait("Sdk", "Embedded")]
    public void A_missing_activity_has_no_locale()
    {
        Should.Throw<ArgumentNullException>(() => IActivityExtensions.GetLocale(null)).ParamName.ShouldBe("activity");
        Should.Throw<ArgumentNullException>(() => IActivityExtensions.SetLocale(null, "cs")).ParamName.ShouldBe("activity");
    }
}
