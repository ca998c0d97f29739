using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace MluviiBot.Tests.BotFramework.Prompts;

/// <summary>One prompt in a conversation; its state is saved and read again around every turn. The first turn begins the prompt.</summary>
internal sealed class PromptTalk<T>
{
    private readonly TestAdapter _adapter;
    private readonly DialogSet _dialogs;
    private readonly ConversationState _state;
    private readonly Dialog _prompt;
    private readonly PromptOptions _options;

    public PromptTalk(Dialog prompt, PromptOptions options, string? locale = null, string channelId = "test", string? conversationType = null, IStorage? storage = null)
    {
        var reference = TestAdapter.CreateConversation("prompt");
        reference.ChannelId = channelId;
        reference.Conversation.ConversationType = conversationType;
        _adapter = new TestAdapter(reference) { Locale = locale };
        _state = new ConversationState(storage ?? new MemoryStorage());
        _dialogs = new DialogSet(_state.CreateProperty<DialogState>("DialogState")).Add(prompt);
        _prompt = prompt;
        _options = options;
    }

    public bool Ended { get; private set; }

    public T? Result { get; private set; }

    /// <summary>What the bot does in a turn in place of going on with the prompt; true when that was all.</summary>
    public Func<DialogContext, Task<bool>>? Instead { get; set; }

    public static async Task<PromptTalk<T>> Begin(Dialog prompt, PromptOptions? options = null, string? locale = null)
    {
        var talk = new PromptTalk<T>(prompt, options ?? new PromptOptions { Prompt = MessageFactory.Text("Well?") }, locale);
        await talk.Say("start");
        return talk;
    }

    public Task<Activity[]> Say(string? text)
    {
        var activity = _adapter.MakeActivity(text);
        activity.Locale = _adapter.Locale;
        return Send(activity);
    }

    public async Task<string?> Ask(string? text) => (await Say(text)).ShouldHaveSingleItem().Text;

    public async Task<Activity[]> Send(Activity activity)
    {
        await _adapter.ProcessActivityAsync(activity, Turn);
        var replies = new List<Activity>();
        while (_adapter.GetNextReply() is Activity reply)
        {
            replies.Add(reply);
        }

        return [.. replies];
    }

    private async Task Turn(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var dc = await _dialogs.CreateContextAsync(turnContext, cancellationToken);
        if (Instead is null || !await Instead(dc))
        {
            var turn = await dc.ContinueDialogAsync(cancellationToken);
            if (turn.Status == DialogTurnStatus.Empty)
            {
                turn = await dc.BeginDialogAsync(_prompt.Id, _options, cancellationToken);
            }

            if (turn.Status == DialogTurnStatus.Complete)
            {
                Ended = true;
                Result = (T)turn.Result;
            }
        }

        await _state.SaveChangesAsync(turnContext, cancellationToken: cancellationToken);
    }
}
