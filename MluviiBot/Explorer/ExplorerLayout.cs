using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using MluviiBot.TestClients;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace MluviiBot.Explorer;

/// <summary>Makes what the explorer tells a block of code in test clients, which run the lines of plain text together. mluvii gets the plain text.</summary>
internal sealed class ExplorerLayout : IMiddleware
{
    /// <summary>Marks the explorer's messages on their way out.</summary>
    public const string Label = "mluvii.explorer";

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        if (TestClient.Sent(turnContext.Activity))
        {
            turnContext.OnSendActivities((_, activities, send) =>
            {
                foreach (var message in activities.Where(activity => activity.Label == Label && activity.Text.Contains('\n', StringComparison.Ordinal)))
                {
                    message.TextFormat = TextFormatTypes.Markdown;
                    message.Text = $"```\n{WebUtility.HtmlDecode(message.Text)}\n```";
                }

                return send();
            });
        }

        return next(cancellationToken);
    }
}
