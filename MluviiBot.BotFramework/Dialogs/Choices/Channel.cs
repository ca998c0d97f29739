namespace Microsoft.Bot.Builder.Dialogs.Choices;

public class Channel
{
    public Channel()
    {
    }

    public static string GetChannelId(ITurnContext turnContext) => throw new NotImplementedException();

    public static bool HasMessageFeed(string channelId) => throw new NotImplementedException();

    public static int MaxActionTitleLength(string channelId) => throw new NotImplementedException();

    public static bool SupportsCardActions(string channelId, int buttonCnt = 100) => throw new NotImplementedException();

    public static bool SupportsSuggestedActions(string channelId, int buttonCnt = 100) => throw new NotImplementedException();

    public static bool SupportsSuggestedActions(string channelId, int buttonCnt = 100, string conversationType = null) => throw new NotImplementedException();

    [Obsolete("OBSOLETE")]
    public class Channels : Connector.Channels
    {
        public Channels()
        {
        }
    }
}
