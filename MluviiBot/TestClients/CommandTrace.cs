using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using MluviiBot.Extensions;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Turns;
using Newtonsoft.Json.Linq;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace MluviiBot.TestClients;

/// <summary>
/// Shows every command to mluvii as a trace activity too: test clients show those and hide channel data. An adapter sends traces on the channel
/// "emulator" only, so that no guest ever gets one; to other test clients on this machine they are delivered past that rule.
/// </summary>
internal sealed class CommandTrace : IMiddleware
{
    public const string ValueType = "https://docs.mluvii.com/activity";

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        turnContext.OnSendActivities(async (turn, activities, send) =>
        {
            var commands = activities.Select(activity => activity.TryGetMluvii(out var mluvii) ? mluvii : null).OfType<MluviiActivity>().ToList();
            var sent = await send();
            foreach (var command in commands)
            {
                var json = new JRaw(MluviiJson.Write(command, turn.TurnState.Get<MluviiOptions>()?.ChannelDataCasing ?? MluviiCasing.PascalCase));
                var trace = (Activity)turn.Activity.CreateTrace(command.Activity, json, ValueType, $"to mluvii: {command.Activity}");
                await ShowAsync(turn, trace, cancellationToken);
            }

            return sent;
        });
        return next(cancellationToken);
    }

    // At once, as all that helps to debug: a turn that fails shows what it tried.
    private static Task ShowAsync(ITurnContext turn, Activity trace, CancellationToken cancellationToken) =>
        TestClient.Sent(turn.Activity) && turn.Adapter is ITurnAdapter adapter
            ? adapter.DeliverAsync(turn, trace, cancellationToken)
            : turn.SendActivityAsync(trace, cancellationToken);
}
