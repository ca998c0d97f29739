using Microsoft.Extensions.Options;
using MluviiBot.Extensions.Activities;
using MluviiBot.Simulator.Sessions;
using MluviiBot.Simulator.World;

namespace MluviiBot.Simulator.ApiChatbot;

/// <summary>Asks API chatbots now and then whether they are there, in both casings that mluvii's pages show by turns. Only a change is told in the log.</summary>
internal sealed class Pings(Simulation simulation, WebhookClient webhooks, ChatbotHealth health, IOptions<ApiChatbotOptions> options) : BackgroundService
{
    private static readonly string[] Bodies = [MluviiJson.Write(new Ping(), MluviiCasing.PascalCase), MluviiJson.Write(new Ping())];

    // Set before anybody can move the clock: the work itself begins some time after the start.
    private readonly PeriodicTimer _timer = new(options.Value.PingInterval, simulation.Clock);

    public override void Dispose()
    {
        _timer.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (var turn = 0; await _timer.WaitForNextTickAsync(stoppingToken); turn++)
        {
            var chatbots = simulation.Tenant.Chatbots.Where(chatbot => chatbot is { Kind: ChatbotKind.Api, IsEnabled: true });
            var body = Bodies[turn % Bodies.Length];
            await Task.WhenAll(chatbots.Select(async chatbot => health.Heard(chatbot, (await webhooks.PostAsync(chatbot.Address, body, stoppingToken)).Error)));
        }
    }
}
