using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.TraceExtensions;
using MluviiBot.Extensions;
using MluviiBot.Extensions.Activities;
using Newtonsoft.Json.Linq;
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
            var commands = activities.Select(activity => activity.TryGetMluvii(out var mluvii) ? mluvii : null).OfType<MluviiActivity>().ToList();
            var sent = await send();
            foreach (var command in commands)
            {
                var json = new JRaw(MluviiJson.Write(command, turn.TurnState.Get<MluviiOptions>()?.ChannelDataCasing ?? MluviiCasing.PascalCase));
                await turn.TraceActivityAsync(command.Activity, json, ValueType, $"to mluvii: {command.Activity}", cancellationToken);
            }

            return sent;
        });
        return next(cancellationToken);
    }
}
