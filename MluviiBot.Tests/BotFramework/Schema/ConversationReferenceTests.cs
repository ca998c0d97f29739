using System.Globalization;
using Microsoft.Bot.Schema;

namespace MluviiBot.Tests.BotFramework.Schema;

public class ConversationReferenceTests
{
    [Fact]
    public void The_reference_of_an_activity_takes_the_sender_for_the_user()
    {
        var activity = new Activity
        {
            Type = ActivityTypes.Message,
            Id = "1",
            ChannelId = "directline",
            ServiceUrl = "https://example.com/",
            Locale = "cs",
            From = new ChannelAccount("guest"),
            Recipient = new ChannelAccount("bot"),
            Conversation = new ConversationAccount(id: "c"),
        };

        var reference = activity.GetConversationReference();

        reference.ActivityId.ShouldBe("1");
        reference.User.ShouldBe(activity.From);
        reference.Bot.ShouldBe(activity.Recipient);
        reference.Conversation.ShouldBe(activity.Conversation);
        reference.ChannelId.ShouldBe("directline");
        reference.ServiceUrl.ShouldBe("https://example.com/");
        reference.Locale.ShouldBe("cs");
        activity.GetReplyConversationReference(new ResourceResponse("2")).ActivityId.ShouldBe("2");
    }

    [Fact]
    public void An_answer_is_addressed_from_the_bot_to_the_user()
    {
        var reference = Reference();

        var activity = new Activity { Id = "own" }.ApplyConversationReference(reference);

        activity.From.ShouldBe(reference.Bot);
        activity.Recipient.ShouldBe(reference.User);
        activity.ReplyToId.ShouldBe("1");
        activity.Id.ShouldBe("own");
        activity.ChannelId.ShouldBe(reference.ChannelId);
        activity.ServiceUrl.ShouldBe(reference.ServiceUrl);
        activity.Conversation.ShouldBe(reference.Conversation);
    }

    [Fact]
    public void An_incoming_activity_is_addressed_from_the_user_to_the_bot()
    {
        var reference = Reference();

        var activity = new Activity().ApplyConversationReference(reference, isIncoming: true);

        activity.From.ShouldBe(reference.User);
        activity.Recipient.ShouldBe(reference.Bot);
        activity.Id.ShouldBe("1");
        activity.ReplyToId.ShouldBeNull();
    }

    [Fact]
    public void Without_an_activity_id_the_own_ids_stay()
    {
        var reference = Reference();
        reference.ActivityId = null;

        new Activity { ReplyToId = "r" }.ApplyConversationReference(reference).ReplyToId.ShouldBe("r");
        new Activity { Id = "i" }.ApplyConversationReference(reference, isIncoming: true).Id.ShouldBe("i");
    }

    [Theory]
    [InlineData("en-uS", "en-uS")]
    [InlineData(null, "cs")]
    public void The_locale_of_the_reference_wins_when_it_has_one(string? locale, string expected)
    {
        var reference = Reference();
        reference.Locale = locale;

        new Activity { Locale = "cs" }.ApplyConversationReference(reference).Locale.ShouldBe(expected);
        new Activity { Locale = "cs" }.ApplyConversationReference(reference, isIncoming: true).Locale.ShouldBe(expected);
    }

    [Fact]
    public void A_continuation_is_an_event_from_the_user_about_the_conversation()
    {
        var reference = Reference();

        var activity = reference.GetContinuationActivity();

        activity.Type.ShouldBe(ActivityTypes.Event);
        activity.Name.ShouldBe("ContinueConversation");
        activity.From.ShouldBe(reference.User);
        activity.Recipient.ShouldBe(reference.Bot);
        activity.Conversation.ShouldBe(reference.Conversation);
        activity.ChannelId.ShouldBe(reference.ChannelId);
        activity.ServiceUrl.ShouldBe(reference.ServiceUrl);
        activity.Locale.ShouldBe(reference.Locale);
        activity.RelatesTo.ShouldBe(reference);
        Guid.TryParse(activity.Id, out _).ShouldBeTrue();
        reference.GetContinuationActivity().Id.ShouldNotBe(activity.Id);
    }

    [Fact]
    public void The_locale_may_be_given_as_a_culture() =>
        new ConversationReference(CultureInfo.GetCultureInfo("cs-CZ"), channelId: "directline").Locale.ShouldBe("cs-CZ");

    [Fact]
    [Trait("Sdk", "Embedded")]
    public void Missing_arguments_are_named()
    {
        Should.Throw<ArgumentNullException>(() => new Activity().ApplyConversationReference(null)).ParamName.ShouldBe("reference");
        Should.Throw<ArgumentNullException>(() => new Activity().GetReplyConversationReference(null)).ParamName.ShouldBe("reply");
    }

    private static ConversationReference Reference() => new()
    {
        ActivityId = "1",
        User = new ChannelAccount("guest"),
        Bot = new ChannelAccount("bot"),
        Conversation = new ConversationAccount(id: "c"),
        ChannelId = "directline",
        ServiceUrl = "https://example.com/",
        Locale = "cs-CZ",
    };
}
