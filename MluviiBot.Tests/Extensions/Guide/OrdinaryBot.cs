using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace MluviiBot.Tests.Extensions.Guide;

#region before
internal sealed class OrdinaryBot : ActivityHandler
{
    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync($"You said: {turnContext.Activity.Text}", cancellationToken: cancellationToken);
}
#endregion
