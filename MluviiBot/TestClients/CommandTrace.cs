using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.TraceExtensions;
using MluviiBot.Extensions;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace MluviiBot.TestClients;

/// <summary>Shows every command to mluvii as a trace activity too: test clients show those and hide channel data. The adapter sends traces on the channel "emulator" only.</summary>
internal sealed class CommandTrace : IMiddleware
{
    public const string ValueType = "https://docs.mluvii.com/activity";

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        turnContext.OnSendActivities(async (turn, activities, send) =>
        {
            // Read before they are sent: the list is the adapter's from then on.
            var commands = activities.Where(activity => activity.TryGetMluvii(out _)).Select(activity => (activity.ChannelData, Name: NameOf(activity))).ToList();
            var sent = await send();
            foreach (var (json, name) in commands)
            {
                await turn.TraceActivityAsync(name, (object)json, ValueType, $"to mluvii: {name}", cancellationToken);
            }

            return sent;
        });
        return next(cancellationToken);
    }

    private static string NameOf(Microsoft.Bot.Schema.Activity activity) => activity.TryGetMluvii(out var mluvii) ? mluvii.Activity : string.Empty;
}
