using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace MluviiBot.Benchmarks.Servers;

internal sealed class EchoBot : ActivityHandler
{
    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync("You said: " + turnContext.Activity.Text, cancellationToken: cancellationToken);
}
