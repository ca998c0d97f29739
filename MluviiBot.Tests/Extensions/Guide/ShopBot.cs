using Microsoft.Bot.Builder;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Handling;

namespace MluviiBot.Tests.Extensions.Guide;

#region bot
internal sealed class ShopBot(MluviiBotServices services, ShopDialog dialog) : MluviiActivityHandler(services, dialog)
{
    private readonly IStatePropertyAccessor<string> _email = services.Guest.CreateProperty<string>("email");

    protected override Task OnConversationStartedAsync(ITurnContext turnContext, ConversationStart start, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync("Hello, what can I do for you?", cancellationToken: cancellationToken);

    protected override async Task OnHeroCardSubmissionAsync(
        ITurnContext turnContext, HeroCardSubmission submission, CancellationToken cancellationToken)
    {
        if (submission.Params.GetValueOrDefault("oo1_guest_email") is { Length: > 0 } email)
        {
            await _email.SetAsync(turnContext, email, cancellationToken);
            await turnContext.SendActivityAsync($"We will write to {email}.", cancellationToken: cancellationToken);
        }
    }
}
#endregion
