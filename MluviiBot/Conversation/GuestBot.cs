using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using MluviiBot.Dialogs;
using MluviiBot.Dialogs.Files;
using MluviiBot.Extensions.Handling;
using MluviiBot.Extensions.OperatorHandOff;
using MluviiBot.Texts;

namespace MluviiBot.Conversation;

/// <summary>Greets a guest once and leads the guest through <see cref="MainDialog"/>, in the guest's language.</summary>
internal sealed partial class GuestBot(
    MluviiBotServices services,
    MainDialog main,
    GuestLanguage language,
    DialogVersion version,
    FailedTurns failedTurns,
    HandOffState handOff,
    PassedOn passedOn,
    UploadWindow uploadWindow,
    ILogger<GuestBot> logger)
    : MluviiActivityHandler(services, main)
{
    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        await language.RestoreAsync(turnContext, cancellationToken);
        GuestLanguage.Speak(turnContext);
        turnContext.TurnState.Set(new Recovery(token => RecoverAsync(turnContext, token)));
        await failedTurns.BeginAsync(turnContext, cancellationToken);
        if (await version.ClearOutdatedAsync(turnContext, cancellationToken))
        {
            await BeginAgainAsync(turnContext, cancellationToken);
        }

        await base.OnTurnAsync(turnContext, cancellationToken);
    }

    protected override async Task OnConversationStartedAsync(ITurnContext turnContext, ConversationStart start, CancellationToken cancellationToken)
    {
        await turnContext.SendActivityAsync(GuestTexts.Greeting, cancellationToken: cancellationToken);
        foreach (var alternative in await language.AlternativesAsync(turnContext, cancellationToken))
        {
            var offer = GuestTexts.ResourceManager.GetString(nameof(GuestTexts.LanguageOffer), alternative);
            await turnContext.SendActivityAsync(offer, cancellationToken: cancellationToken);
        }

        if (start is ConversationStart.Opened)
        {
            await RunDialogAsync(turnContext, cancellationToken: cancellationToken);
        }
    }

    protected override async Task OnConversationReturnedAsync(ITurnContext turnContext, GuestReturn guestReturn, CancellationToken cancellationToken)
    {
        await turnContext.SendActivityAsync(guestReturn.IsRoutingLoop ? GuestTexts.NobodyReached : GuestTexts.WelcomeBack, cancellationToken: cancellationToken);
        await base.OnConversationReturnedAsync(turnContext, guestReturn, cancellationToken);
    }

    /// <summary>Tells the guest; a message then begins the dialogs by itself.</summary>
    private async Task BeginAgainAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        Log.Outdated(logger, turnContext.Activity.Conversation?.Id);
        if (await handOff.IsWithOperatorAsync(turnContext, cancellationToken))
        {
            return;
        }

        await turnContext.SendActivityAsync(GuestTexts.Outdated, cancellationToken: cancellationToken);
        if (turnContext.Activity.Type == ActivityTypes.Event)
        {
            await RunDialogAsync(turnContext, cancellationToken: cancellationToken);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Conversation {ConversationId} was in the middle of a dialog of another version of the bot; it begins again.")]
        public static partial void Outdated(ILogger logger, string? conversationId);

        [LoggerMessage(2, LogLevel.Error, "The dialogs of conversation {ConversationId} failed twice in a row; they are left, and the guest gets the menu.")]
        public static partial void Stuck(ILogger logger, string? conversationId);
    }
}
