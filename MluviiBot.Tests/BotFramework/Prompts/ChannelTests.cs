using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace MluviiBot.Tests.BotFramework.Prompts;

public sealed class ChannelTests
{
    [Theory]
    [InlineData(Channels.Facebook, 10, true)]
    [InlineData(Channels.Facebook, 11, false)]
    [InlineData(Channels.Skype, 10, true)]
    [InlineData(Channels.Line, 13, true)]
    [InlineData(Channels.Line, 14, false)]
    [InlineData(Channels.Telegram, 100, true)]
    [InlineData(Channels.Telegram, 101, false)]
    [InlineData(Channels.Emulator, 100, true)]
    [InlineData(Channels.Directline, 100, true)]
    [InlineData(Channels.DirectlineSpeech, 100, true)]
    [InlineData(Channels.Webchat, 101, false)]
    [InlineData(Channels.Slack, 1, false)]
    [InlineData(Channels.Email, 1, false)]
    [InlineData("unheard-of", 1, false)]
    [InlineData(null, 1, false)]
    public void Suggested_actions_are_limited_by_channel(string? channelId, int count, bool isSupported)
        => Channel.SupportsSuggestedActions(channelId, count, null).ShouldBe(isSupported);

    [Theory]
    [InlineData("personal", 3, true)]
    [InlineData("personal", 4, false)]
    [InlineData("groupChat", 1, false)]
    [InlineData(null, 1, false)]
    public void Teams_has_suggested_actions_in_personal_chats(string? conversationType, int count, bool isSupported)
        => Channel.SupportsSuggestedActions(Channels.Msteams, count, conversationType).ShouldBe(isSupported);

    [Theory]
    [InlineData(Channels.Facebook, 3, true)]
    [InlineData(Channels.Facebook, 4, false)]
    [InlineData(Channels.Msteams, 50, true)]
    [InlineData(Channels.Msteams, 51, false)]
    [InlineData(Channels.Line, 99, true)]
    [InlineData(Channels.Line, 100, false)]
    [InlineData(Channels.Slack, 100, true)]
    [InlineData(Channels.Emulator, 101, false)]
    [InlineData(Channels.Sms, 1, false)]
    public void Card_buttons_are_limited_by_channel(string channelId, int count, bool isSupported)
        => Channel.SupportsCardActions(channelId, count).ShouldBe(isSupported);

    [Fact]
    public void Titles_have_twenty_characters_and_messages_stay_visible()
    {
        Channel.MaxActionTitleLength(Channels.Webchat).ShouldBe(20);
        Channel.HasMessageFeed(Channels.Webchat).ShouldBeTrue();
    }

    [Theory]
    [InlineData("webchat", "webchat")]
    [InlineData(null, "")]
    public void The_channel_is_the_activitys(string? channelId, string expected)
        => Channel.GetChannelId(new TurnContext(new TestAdapter(), new Activity { ChannelId = channelId })).ShouldBe(expected);
}
