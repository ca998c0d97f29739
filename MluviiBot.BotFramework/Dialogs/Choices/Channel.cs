using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>What a channel can show: buttons, how many of them, and how long their titles may be.</summary>
public class Channel
{
    private const int TitleLength = 20;

    public Channel()
    {
    }

    /// <summary>The channel of the turn's activity, or an empty string when the activity names none.</summary>
    public static string GetChannelId(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.Activity?.ChannelId ?? string.Empty;
    }

    /// <summary>Whether earlier messages stay visible, so that a list can be read again. Speech-only channels have no such feed.</summary>
    public static bool HasMessageFeed(string channelId) => channelId != Connector.Channels.Cortana;

    /// <summary>The longest button title, in characters, that is shown in full.</summary>
    public static int MaxActionTitleLength(string channelId) => TitleLength;

    /// <summary>Whether a card with that many buttons can be shown.</summary>
    public static bool SupportsCardActions(string channelId, int buttonCnt = 100) => buttonCnt <= channelId switch
    {
        Connector.Channels.Facebook or Connector.Channels.Skype => 3,
        Connector.Channels.Msteams => 50,
        Connector.Channels.Line => 99,
        Connector.Channels.Slack or Connector.Channels.Telegram or Connector.Channels.Emulator or Connector.Channels.Directline
            or Connector.Channels.DirectlineSpeech or Connector.Channels.Webchat or Connector.Channels.Cortana => 100,
        _ => -1,
    };

    public static bool SupportsSuggestedActions(string channelId, int buttonCnt = 100) => SupportsSuggestedActions(channelId, buttonCnt, null);

    /// <summary>Whether that many suggested actions (quick replies) can be shown.</summary>
    /// <param name="channelId">The channel, as in <see cref="Activity.ChannelId"/>.</param>
    /// <param name="buttonCnt">The number of buttons.</param>
    /// <param name="conversationType">Matters on Teams alone, which has suggested actions in <c>personal</c> chats only.</param>
    public static bool SupportsSuggestedActions(string channelId, int buttonCnt = 100, string conversationType = null) => buttonCnt <= channelId switch
    {
        Connector.Channels.Facebook or Connector.Channels.Skype => 10,
        Connector.Channels.Line => 13,
        Connector.Channels.Kik => 20,
        Connector.Channels.Telegram or Connector.Channels.Emulator or Connector.Channels.Directline
            or Connector.Channels.DirectlineSpeech or Connector.Channels.Webchat => 100,
        Connector.Channels.Msteams when conversationType == "personal" => 3,
        _ => -1,
    };

    [Obsolete("Use Microsoft.Bot.Connector.Channels.")]
    public class Channels : Connector.Channels
    {
        public Channels()
        {
        }
    }
}
