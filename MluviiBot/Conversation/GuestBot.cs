using Microsoft.Bot.Builder;
using MluviiBot.Dialogs;
using MluviiBot.Dialogs.Files;
using MluviiBot.Extensions.Handling;
using MluviiBot.Extensions.OperatorHandOff;
using MluviiBot.Texts;

namespace MluviiBot.Conversation;

/// <summary>Greets a guest once and leads him through <see cref="MainDialog"/>, in his language.</summary>
internal sealed partial class GuestBot(MluviiBotServices services, MainDialog main, GuestLanguage language, PassedOn passedOn)
    : MluviiActivityHandler(services, main)
{
    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        await language.RestoreAsync(turnContext, cancellationToken);
        GuestLanguage.Speak(turnContext);
        await base.OnTurnAsync(turnContext, cancellationToken);
    }

    protected override async Task OnConversationStartedAsync(ITurnContext turnContext, ConversationStart start, CancellationToken cancellationToken)
    {
        await turnContext.SendActivityAsync(GuestTexts.Greeting, cancellationToken: cancellationToken);
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
}
