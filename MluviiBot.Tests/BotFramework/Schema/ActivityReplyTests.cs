using Microsoft.Bot.Schema;

namespace MluviiBot.Tests.BotFramework.Schema;

public class ActivityReplyTests
{
    [Fact]
    public void A_reply_goes_back_to_where_the_message_came_from()
    {
        var message = Message();

        var reply = message.CreateReply("Dobrý den");

        reply.Type.ShouldBe(ActivityTypes.Message);
        reply.Text.ShouldBe("Dobrý den");
        reply.From.Id.ShouldBe("bot");
        reply.From.Name.ShouldBe("Robot");
        reply.Recipient.Id.ShouldBe("guest");
        reply.Recipient.Name.ShouldBe("Host");
        reply.ReplyToId.ShouldBe(message.Id);
        reply.ServiceUrl.ShouldBe(message.ServiceUrl);
        reply.ChannelId.ShouldBe(message.ChannelId);
        reply.Conversation.Id.ShouldBe(message.Conversation.Id);
        reply.Conversation.Name.ShouldBe(message.Conversation.Name);
        reply.Conversation.IsGroup.ShouldBe(message.Conversation.IsGroup);
        reply.Locale.ShouldBe("cs-CZ");
        reply.Id.ShouldBeNull();
    }

    [Fact]
    public void A_reply_is_dated_now_and_ready_for_attachments()
    {
        var reply = Message().CreateReply();

        (DateTimeOffset.UtcNow - reply.Timestamp!.Value).Duration().ShouldBeLessThan(TimeSpan.FromMinutes(1));
        reply.Timestamp.Value.Offset.ShouldBe(TimeSpan.Zero);
        reply.Text.ShouldBeEmpty();
        reply.Attachments.ShouldBeEmpty();
        reply.Entities.ShouldBeEmpty();
    }

    [Fact]
    public void A_reply_may_be_in_another_language() => Message().CreateReply("Hello", "en").Locale.ShouldBe("en");

    [Fact]
    public void A_reply_does_not_change_when_the_message_does()
    {
        var message = Message();
        var reply = message.CreateReply();

        message.Conversation.Id = "another";
        message.From.Id = "another";

        reply.Conversation.Id.ShouldBe("conversation");
        reply.Recipient.Id.ShouldBe("guest");
    }

    [Fact]
    public void A_message_from_nobody_can_be_answered()
    {
        var reply = new Activity(ActivityTypes.Message, conversation: new ConversationAccount(id: "c")).CreateReply("x");

        reply.Recipient.Id.ShouldBeNull();
        reply.From.Id.ShouldBeNull();
    }

    [Theory]
    [InlineData("directline", ActivityTypes.ConversationUpdate, false)]
    [InlineData("webchat", ActivityTypes.ConversationUpdate, false)]
    [InlineData("msteams", ActivityTypes.ConversationUpdate, true)]
    [InlineData("directline", ActivityTypes.Message, true)]
    [InlineData("webchat", ActivityTypes.Event, true)]
    public void Web_channels_get_no_reply_to_a_conversation_update(string channel, string type, bool named)
    {
        var activity = Message();
        activity.ChannelId = channel;
        activity.Type = type;
        var expected = named ? activity.Id : null;

        activity.CreateReply().ReplyToId.ShouldBe(expected);
        activity.CreateTrace("t").ReplyToId.ShouldBe(expected);
        activity.GetConversationReference().ActivityId.ShouldBe(expected);
    }

    [Fact]
    public void A_trace_belongs_to_the_activity_and_names_the_type_of_its_value()
    {
        var trace = Message().CreateTrace("me", new Fact("k", "v"), label: "look");

        trace.Type.ShouldBe(ActivityTypes.Trace);
        trace.Name.ShouldBe("me");
        trace.Label.ShouldBe("look");
        trace.ValueType.ShouldBe(typeof(Fact).FullName);
        trace.Value.ShouldBeOfType<Fact>();
        trace.From.Id.ShouldBe("bot");
        trace.Recipient.Id.ShouldBe("guest");
        trace.Conversation.Id.ShouldBe("conversation");
        Message().CreateTrace("me", 1, "number").ValueType.ShouldBe("number");
        Message().CreateTrace("me").ValueType.ShouldBeNull();
    }

    private static Activity Message() => new(ActivityTypes.Message)
    {
        Id = "message",
        ChannelId = "directline",
        ServiceUrl = "https://example.com/",
        Locale = "cs-CZ",
        From = new ChannelAccount("guest", "Host"),
        Recipient = new ChannelAccount("bot", "Robot"),
        Conversation = new ConversationAccount(isGroup: true, id: "conversation", name: "Objednávky"),
    };
}
