using Microsoft.Extensions.DependencyInjection;
using MluviiBot.Simulator.ApiChatbot;
using MluviiBot.Simulator.BotService;

namespace MluviiBot.Tests.Simulator;

/// <summary>A simulator that gives bots up by the clock of a test: a busy computer must not make them late.</summary>
internal static class PatientSimulator
{
    public static IServiceCollection GiveBotsUpBy(this IServiceCollection services, TimeProvider clock) => services
        .AddSingleton(provider => ActivatorUtilities.CreateInstance<BotEndpointClient>(provider, clock))
        .AddSingleton(provider => ActivatorUtilities.CreateInstance<WebhookClient>(provider, clock));
}
