using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public static class EventFactory
{
    public static IEventActivity CreateHandoffInitiation(ITurnContext turnContext, object handoffContext, Transcript transcript = null) => throw new NotImplementedException();

    public static IEventActivity CreateHandoffStatus(ConversationAccount conversation, string state, string message = null) => throw new NotImplementedException();
}
