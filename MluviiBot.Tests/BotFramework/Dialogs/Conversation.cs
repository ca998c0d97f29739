using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace MluviiBot.Tests.BotFramework.Dialogs;

/// <summary>Talks to a bot made of dialogs; its state is saved and loaded again around every turn.</summary>
internal sealed class Conversation
{
    private readonly TestAdapter _adapter;
    private readonly BotCallbackHandler _turn;

    private Conversation(string name, IStorage? storage, Func<ITurnContext, IStatePropertyAccessor<DialogState>, CancellationToken, Task> turn)
    {
        _adapter = new TestAdapter(TestAdapter.CreateConversation(name));
        var state = new ConversationState(storage ?? new MemoryStorage());
        var property = state.CreateProperty<DialogState>("DialogState");
        _turn = async (turnContext, cancellationToken) =>
        {
            await turn(turnContext, property, cancellationToken);
            await state.SaveChangesAsync(turnContext, cancellationToken: cancellationToken);
        };
    }

    public static Conversation With(Dialog root, IStorage? storage = null, string name = "conversation")
        => new(name, storage, (turnContext, property, cancellationToken) => root.RunAsync(turnContext, property, cancellationToken));

    /// <summary>With a dialog set of one's own, made anew for each turn, as after a restart of the bot.</summary>
    public static Conversation With(Action<DialogSet> dialogs, Func<DialogContext, Task> turn, IStorage? storage = null, string name = "conversation")
        => new(name, storage, async (turnContext, property, cancellationToken) =>
        {
            var set = new DialogSet(property);
            dialogs(set);
            await turn(await set.CreateContextAsync(turnContext, cancellationToken));
        });

    /// <summary>Continues the stack, or begins the dialog of that id.</summary>
    public static Func<DialogContext, Task> ContinueOrBegin(string dialogId, object? options = null) => async dc =>
    {
        if ((await dc.ContinueDialogAsync()).Status == DialogTurnStatus.Empty)
        {
            await dc.BeginDialogAsync(dialogId, options);
        }
    };

    public async Task<string[]> Say(string text)
    {
        await _adapter.SendTextToBotAsync(text, _turn, default);
        return Replies();
    }

    public async Task<string[]> Send(Activity activity)
    {
        await _adapter.ProcessActivityAsync(activity, _turn);
        return Replies();
    }

    private string[] Replies()
    {
        var replies = new List<string>();
        while (_adapter.GetNextReply() is { } reply)
        {
            replies.Add(reply.AsMessageActivity()?.Text ?? reply.Type);
        }

        return [.. replies];
    }
}
