using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Testing;

public class DialogTestClient
{
    public DialogTestClient(string channelId, Dialog targetDialog, object initialDialogOptions = null, IEnumerable<IMiddleware> middlewares = null, ConversationState conversationState = null)
    {
        throw new NotImplementedException();
    }

    public DialogTestClient(TestAdapter testAdapter, Dialog targetDialog, object initialDialogOptions = null, IEnumerable<IMiddleware> middlewares = null, ConversationState conversationState = null)
    {
        throw new NotImplementedException();
    }

    public ConversationState ConversationState { get; }

    public DialogContext DialogContext { get; }

    public DialogTurnResult DialogTurnResult { get; }

    public virtual T GetNextReply<T>() where T : IActivity => throw new NotImplementedException();

    public virtual Task<T> SendActivityAsync<T>(Activity activity, CancellationToken cancellationToken = default) where T : IActivity => throw new NotImplementedException();

    public virtual Task<T> SendActivityAsync<T>(string text, CancellationToken cancellationToken = default) where T : IActivity => throw new NotImplementedException();
}
