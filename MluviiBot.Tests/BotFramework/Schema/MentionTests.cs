using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace MluviiBot.Tests.BotFramework.Schema;

public class MentionTests
{
    private const string Sent = """
        {"type":"message","text":"<at>Robot</at> prosím pomoc","recipient":{"id":"bot","name":"Robot"},
         "entities":[{"type":"Mention","mentioned":{"id":"bot","name":"Robot"},"text":"<at>Robot</at>"},{"type":"clientInfo","locale":"cs"}]}
        """;

    [Fact]
    public async Task Mentions_are_found_among_the_entities()
    {
        var message = (await Wire.ReadBodyAsync<Activity>(Sent))!;

        var mention = message.GetMentions().ShouldHaveSingleItem();

        mention.Mentioned.Id.ShouldBe("bot");
        mention.Text.ShouldBe("<at>Robot</at>");
        message.MentionsId("bot").ShouldBeTrue();
        message.MentionsId("somebody").ShouldBeFalse();
        message.MentionsRecipient().ShouldBeTrue();
    }

    [Fact]
    public void Without_entities_there_are_no_mentions()
    {
        new Activity().GetMentions().ShouldBeEmpty();
        new Activity { Recipient = new ChannelAccount("bot") }.MentionsRecipient().ShouldBeFalse();
    }

    [Fact]
    public void Mentions_that_the_bot_wrote_are_found_as_well()
    {
        var message = new Activity { Entities = [new Mention { Mentioned = new ChannelAccount("1"), Text = "@Jan" }, new Entity("place")] };

        message.GetMentions().ShouldHaveSingleItem().Text.ShouldBe("@Jan");
    }

    [Fact]
    public async Task The_mention_of_the_bot_can_be_taken_out_of_the_text()
    {
        var message = (await Wire.ReadBodyAsync<Activity>(Sent))!;

        message.RemoveRecipientMention().ShouldBe("prosím pomoc");

        message.Text.ShouldBe("prosím pomoc");
    }

    [Theory]
    [InlineData("<AT>robot</AT> ahoj <at>Robot</at>", "ahoj")]
    [InlineData("ahoj", "ahoj")]
    [InlineData("", "")]
    [InlineData(null, null)]
    public void A_mention_that_does_not_say_how_it_is_written_is_an_at_tag(string? text, string? expected)
    {
        var message = new Activity
        {
            Text = text,
            Entities = [new Mention(new ChannelAccount("bot", "Robot")), new Mention(new ChannelAccount("other", "ahoj"), "ahoj")],
        };

        message.RemoveMentionText("bot").ShouldBe(expected);
    }

    [Fact]
    public void Signs_of_regular_expressions_in_a_mention_are_ordinary_text()
    {
        var message = new Activity { Text = "@(Jan.*) ahoj", Entities = [new Mention(new ChannelAccount("1", "Jan"), "@(Jan.*)")] };

        message.RemoveMentionText("1").ShouldBe("ahoj");
    }

    [Fact]
    [Trait("Sdk", "Embedded")]
    public void Incomplete_mentions_do_no_harm()
    {
        var message = new Activity
        {
            Text = "ahoj",
            Entities = [null, new Mention(), new Mention(new ChannelAccount("1"), ""), new Entity("mention") { Properties = new JObject() }],
        };

        message.MentionsId("1").ShouldBeTrue();
        message.RemoveMentionText("1").ShouldBe("ahoj");
        message.MentionsRecipient().ShouldBeFalse();
        message.RemoveRecipientMention().ShouldBe("ahoj");
        Should.Throw<ArgumentNullException>(() => ActivityExtensions.MentionsId(null, "1")).ParamName.ShouldBe("activity");
        Should.Throw<ArgumentNullException>(() => ActivityExtensions.RemoveRecipientMention(null)).ParamName.ShouldBe("activity");
    }
}
