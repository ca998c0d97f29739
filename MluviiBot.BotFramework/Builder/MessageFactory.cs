using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public static class MessageFactory
{
    public static IMessageActivity Attachment(Attachment attachment, string text = null, string ssml = null, string inputHint = null) => throw new NotImplementedException();

    public static IMessageActivity Attachment(IEnumerable<Attachment> attachments, string text = null, string ssml = null, string inputHint = null) => throw new NotImplementedException();

    public static IMessageActivity Carousel(IEnumerable<Attachment> attachments, string text = null, string ssml = null, string inputHint = null) => throw new NotImplementedException();

    public static IMessageActivity ContentUrl(string url, string contentType, string name = null, string text = null, string ssml = null, string inputHint = null) => throw new NotImplementedException();

    public static IMessageActivity SuggestedActions(IEnumerable<CardAction> cardActions, string text = null, string ssml = null, string inputHint = null) => throw new NotImplementedException();

    public static IMessageActivity SuggestedActions(IEnumerable<CardAction> cardActions, string text = null, string ssml = null, string inputHint = null, IList<string> toList = null) => throw new NotImplementedException();

    public static IMessageActivity SuggestedActions(IEnumerable<string> actions, string text = null, string ssml = null, string inputHint = null) => throw new NotImplementedException();

    public static IMessageActivity SuggestedActions(IEnumerable<string> actions, string text = null, string ssml = null, string inputHint = null, IList<string> toList = null) => throw new NotImplementedException();

    public static Activity Text(string text, string ssml = null, string inputHint = null) => throw new NotImplementedException();
}
