using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using MluviiBot.Dialogs;
using MluviiBot.Extensions.Requests;

namespace MluviiBot.Conversation;

/// <summary>Takes each activity of a guest or of mluvii to the dialogs, in the guest's language, and keeps silent once the guest is with an operator.</summary>
internal sealed class GuestBot : ActivityHandler
{
    private readonly ConversationState _state;
    private readonly IStatePropertyAccessor<GuestConversation> _conversations;
    private readonly DialogSet _dialogs;
    private readonly GuestOptions _options;
    private readonly MluviiRequests _requests;
    private readonly TimeProvider _time;

    public GuestBot(ConversationState state, MainDialog main, IOptions<GuestOptions> options, MluviiRequests requests, TimeProvider time)
    {
        _state = state;
        _conversations = state.CreateProperty<GuestConversation>(nameof(GuestConversation));
        _dialogs = new DialogSet(state.CreateProperty<DialogState>(nameof(DialogState)));
        _dialogs.Add(main);
        _options = options.Value;
        _requests = requests;
        _time = time;
    }

    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        var conversation = await _conversations.GetAsync(turnContext, () => new GuestConversation(), cancellationToken);
        conversation.Language = LanguageOf(turnContext.Activity.Locale) ?? conversation.Language;

        // The culture flows with this method only; the turn keeps it for what comes after an exception.
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(conversation.Language ?? _options.DefaultLanguage);
        turnContext.TurnState.Set(CultureInfo.CurrentUICulture);
        await base.OnTurnAsync(turnContext, cancellationToken);
        await _state.SaveChangesAsync(turnContext, force: false, cancellationToken);
    }

    /// <summary>The bot joins: mluvii opened a conversation, or routed one back.</summary>
    protected override async Task OnConversationUpdateActivityAsync(ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        // Direct Line reports the guest only with his first message, so the greeting follows the bot's own arrival.
        if (turnContext.Activity.MembersAdded?.Any(member => member.Id == turnContext.Activity.Recipient?.Id) != true)
        {
            return;
        }

        var conversation = await _conversations.GetAsync(turnContext, () => new GuestConversation(), cancellationToken);
        conversation.HandedOverAt = null;
        await RunAsync(turnContext, cancellationToken);
    }

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var conversation = await _conversations.GetAsync(turnContext, () => new GuestConversation(), cancellationToken);
        if (conversation.HandedOverAt is { } handedOver)
        {
            if (_time.GetUtcNow() - handedOver < _options.SilenceAfterHandOff)
            {
                return;
            }

            conversation.HandedOverAt = null;
        }

        await RunAsync(turnContext, cancellationToken);
    }

    /// <summary>mluvii's answers arrive as events, and so do their time-outs; one that no dialog waits for changes nothing.</summary>
    protected override async Task OnEventActivityAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken)
    {
        if (await _requests.ReceiveAsync(turnContext, cancellationToken) is MluviiReceipt.Awaited)
        {
            var dialogContext = await _dialogs.CreateContextAsync(turnContext, cancellationToken);
            await dialogContext.ContinueDialogAsync(cancellationToken);
        }
    }

    private async Task RunAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var dialogContext = await _dialogs.CreateContextAsync(turnContext, cancellationToken);
        var result = await dialogContext.ContinueDialogAsync(cancellationToken);
        if (result.Status == DialogTurnStatus.Empty)
        {
            await dialogContext.BeginDialogAsync(nameof(MainDialog), null, cancellationToken);
        }
    }

    private static string? LanguageOf(string? locale) => locale switch
    {
        null or "" => null,
        _ when locale.StartsWith("cs", StringComparison.OrdinalIgnoreCase) || locale.StartsWith("sk", StringComparison.OrdinalIgnoreCase) => "cs",
        _ => "en",
    };
}
