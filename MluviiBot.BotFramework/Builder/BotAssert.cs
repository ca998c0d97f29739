using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public class BotAssert
{
    public BotAssert()
    {
    }

    public static void ActivityListNotNull(IEnumerable<Activity> activities) => throw new NotImplementedException();

    public static void ActivityNotNull(IActivity activity) => throw new NotImplementedException();

    public static void ContextNotNull(ITurnContext turnContext) => throw new NotImplementedException();

    public static void ConversationReferenceNotNull(ConversationReference reference) => throw new NotImplementedException();

    public static void MiddlewareNotNull(IEnumerable<IMiddleware> middleware) => throw new NotImplementedException();

    public static void MiddlewareNotNull(IMiddleware middleware) => throw new NotImplementedException();
}
