using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.OperatorHandOff;
using MluviiBot.Extensions.State;

namespace MluviiBot.Extensions.Handling;

/// <summary>
/// A bot for mluvii. Guests' messages and mluvii's answers go to the dialog that waits; what no dialog took comes to the methods here, typed. It
/// keeps silent while the guest is with an operator, and saves conversation and guest at the end of the turn.
/// </summary>
/// <remarks>
/// Override what the bot needs. For any other activity of mluvii call <see cref="On{TActivity}"/> in the constructor, or register an
/// <see cref="IMluviiHandler{TActivity}"/>. A turn that throws saves nothing.
/// </remarks>
public partial class MluviiActivityHandler : ActivityHandler
{
    private readonly MluviiBotServices _services;
    private readonly DialogRunner _dialogs;
    private readonly IStatePropertyAccessor<bool> _started;
    private readonly Dictionary<Type, MluviiHandling> _handlings = [];

    /// <param name="services">What the bot works with, from <c>services.AddMluvii()</c>.</param>
    /// <param name="dialog">The bot's dialog: begun by a message that no dialog waits for; none by default. It may ask mluvii.</param>
    public MluviiActivityHandler(MluviiBotServices services, Dialog? dialog = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        _services = services;
        _dialogs = new DialogRunner(services.Conversation, dialog, services.Requests);
        _started = services.Conversation.CreateProperty<bool>("MluviiStarted");
        foreach (var handling in services.Handlings)
        {
            _handlings[handling.Kind] = handling;
        }
    }

    /// <summary>State of the conversation.</summary>
    protected ConversationState Conversation => _services.Conversation;

    /// <summary>State of the guest.</summary>
    protected GuestState Guest => _services.Guest;

    /// <summary>Takes an activity of Bot Framework; the adapter calls it.</summary>
    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The turn used <see cref="UserState"/>, which all guests of mluvii share.</exception>
    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        turnContext.OnSendActivities(NoteHandOverAsync);
        await base.OnTurnAsync(turnContext, cancellationToken).ConfigureAwait(false);
        if (UsesSharedState(turnContext))
        {
            throw new InvalidOperationException($"This turn used {nameof(UserState)}; it was not saved. {UserStateRefusal.Reason}");
        }

        await _services.Conversation.SaveChangesAsync(turnContext, false, cancellationToken).ConfigureAwait(false);
        await _services.Guest.SaveChangesAsync(turnContext, false, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Handles activities of one kind that no dialog took, instead of the method here for that kind; of two the last one stays.</summary>
    /// <typeparam name="TActivity">What mluvii sends, such as <see cref="GetCallParamsResponse"/>.</typeparam>
    /// <param name="handle">What to do with it.</param>
    protected void On<TActivity>(Func<ITurnContext, TActivity, CancellationToken, Task> handle)
        where TActivity : MluviiActivity
    {
        ArgumentNullException.ThrowIfNull(handle);
        _handlings[typeof(TActivity)] = MluviiHandling.By(handle);
    }

    /// <summary>Continues the dialog that waits, or begins the bot's. Does nothing for a bot without a dialog.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="options">Options of the dialog when it begins; none by default.</param>
    /// <param name="cancellationToken">Ends with the turn.</param>
    protected Task RunDialogAsync(ITurnContext turnContext, object? options = null, CancellationToken cancellationToken = default) =>
        _dialogs.RunAsync(turnContext, options, cancellationToken);

    /// <summary>Has the dialog that waits ask its question again, as something else was said meanwhile. One that waits for mluvii asks nothing.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends with the turn.</param>
    /// <returns>Whether a dialog waits.</returns>
    protected Task<bool> RepromptDialogAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
        _dialogs.RepromptAsync(turnContext, cancellationToken);

    /// <summary>The conversation began: greet the guest. Once in a conversation, whatever came first; nothing by default.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="start">What came first.</param>
    /// <param name="cancellationToken">Ends with the turn.</param>
    protected virtual Task OnConversationStartedAsync(ITurnContext turnContext, ConversationStart start, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>
    /// The conversation came back after the bot had handed it over, from an operator or in a <see cref="GuestReturn.IsRoutingLoop"/>. By default
    /// runs the dialog, unless a message of the guest follows.
    /// </summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="guestReturn">How it came back.</param>
    /// <param name="cancellationToken">Ends with the turn.</param>
    protected virtual Task OnConversationReturnedAsync(ITurnContext turnContext, GuestReturn guestReturn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(guestReturn);
        return guestReturn.GuestWrote ? Task.CompletedTask : RunDialogAsync(turnContext, null, cancellationToken);
    }

    /// <summary>The conversation is over for the bot, its dialogs are cancelled. Also after a hand-over; mluvii may never say so.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends with the turn.</param>
    protected virtual Task OnConversationEndedAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>The guest wrote and no dialog waits: begins the dialog by default.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="message">What the guest wrote.</param>
    /// <param name="cancellationToken">Ends with the turn.</param>
    protected virtual Task OnGuestMessageAsync(ITurnContext turnContext, GuestMessage message, CancellationToken cancellationToken) =>
        RunDialogAsync(turnContext, null, cancellationToken);

    /// <summary>The guest confirmed a form, whoever sent it. Nothing by default.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="submission">What was filled in.</param>
    /// <param name="cancellationToken">Ends with the turn.</param>
    protected virtual Task OnHeroCardSubmissionAsync(ITurnContext turnContext, HeroCardSubmission submission, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>The guest pressed a button of a template: by default the same as writing its words.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="reply">The button.</param>
    /// <param name="cancellationToken">Ends with the turn.</param>
    protected virtual Task OnHeroCardQuickReplyAsync(ITurnContext turnContext, HeroCardQuickReply reply, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reply);
        return OnGuestMessageAsync(turnContext, new GuestMessage(reply.Text), cancellationToken);
    }

    /// <summary>The guest attached a file, unasked. Nothing by default.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="upload">Where it is.</param>
    /// <param name="cancellationToken">Ends with the turn.</param>
    protected virtual Task OnGuestFileUploadAsync(ITurnContext turnContext, GuestFileUpload upload, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>The guest shared a position, unasked or too late. Nothing by default.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="location">The position.</param>
    /// <param name="cancellationToken">Ends with the turn.</param>
    protected virtual Task OnGuestLocationAsync(ITurnContext turnContext, GuestLocation location, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>An answer that no dialog waits for: late, of a cancelled dialog, or never asked for. By default logged by its name.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="activity">What mluvii sent.</param>
    /// <param name="cancellationToken">Ends with the turn.</param>
    protected virtual Task OnUnmatchedAsync(ITurnContext turnContext, MluviiActivity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        Log.Unmatched(_services.Log, activity.Activity, ConversationOf(turnContext));
        return Task.CompletedTask;
    }

    /// <summary>An activity that this library does not know. By default logged by its name.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="activity">What mluvii sent, whole.</param>
    /// <param name="cancellationToken">Ends with the turn.</param>
    protected virtual Task OnUnknownActivityAsync(ITurnContext turnContext, UnknownActivity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        Log.Unknown(_services.Log, activity.Activity, ConversationOf(turnContext));
        return Task.CompletedTask;
    }

    private static bool UsesSharedState(MluviiOptions options, ITurnContext turnContext) =>
        !options.AllowUserStateSharedByAllGuests
        && turnContext.Activity.From?.Id == GuestState.SharedUserId
        && turnContext.TurnState.Get<BotState.CachedBotState>(nameof(UserState)) is not null;

    private static string? ConversationOf(ITurnContext turnContext) => turnContext.Activity.Conversation?.Id;

    private bool UsesSharedState(ITurnContext turnContext) => UsesSharedState(_services.Options, turnContext);

    private async Task<ResourceResponse[]> NoteHandOverAsync(ITurnContext turnContext, List<Activity> activities, Func<Task<ResourceResponse[]>> next)
    {
        var responses = await next().ConfigureAwait(false);
        foreach (var activity in activities)
        {
            if (activity.TryGetMluvii(out var mluvii) && mluvii is HandOff or Forward)
            {
                await _services.HandOff.HandedOverAsync(turnContext, null, mluvii is Forward).ConfigureAwait(false);
            }
        }

        return responses;
    }
}
