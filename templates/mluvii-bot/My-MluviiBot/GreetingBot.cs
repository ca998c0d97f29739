using Microsoft.Bot.Builder;
using MluviiBot.Extensions.Handling;
using My_MluviiBot.Dialogs;
using My_MluviiBot.Texts;

namespace My_MluviiBot;

/// <summary>Greets, and leaves the rest to the dialog.</summary>
internal sealed class GreetingBot(MluviiBotServices services, MainDialog dialog) : MluviiActivityHandler(services, dialog)
{
    protected override async Task OnConversationStartedAsync(ITurnContext turnContext, ConversationStart start, CancellationToken cancellationToken)
    {
        await turnContext.SendActivityAsync(BotTexts.Hello, cancellationToken: cancellationToken);
        if (start is ConversationStart.Opened)
        {
            await RunDialogAsync(turnContext, cancellationToken: cancellationToken);
        }
    }
}
