using MluviiBot.Extensions.Activities;
using MluviiBot.Simulator.Log;
using MluviiBot.Simulator.Sessions;
using MluviiBot.Simulator.Sessions.Chatbots;
using MluviiBot.Simulator.World;

namespace MluviiBot.Simulator.ApiChatbot;

/// <summary>mluvii's calls of API chatbots: one activity of a session after another, and those of bots that are switched on only.</summary>
internal sealed class ApiChatbotConnection(Simulation simulation, WebhookClient webhooks, ChatbotHealth health) : IChatbotConnection
{
    /// <summary>How often mluvii sends again what a webhook did not take.</summary>
    /// <remarks>Said of its public webhooks; of chatbots it says nothing.</remarks>
    private const int Repeats = 2;

    public ChatbotKind Kind => ChatbotKind.Api;

    public TimeSpan Patience => Timeout.InfiniteTimeSpan;

    public async Task<SentToBot> SendAsync(ChatbotDelivery delivery, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        var chatbot = delivery.Chatbot;
        if (simulation.Tenant.Chatbot(chatbot.Id) is not { IsEnabled: true })
        {
            return SentToBot.Nothing with { Error = $"{chatbot.Name} is switched off." };
        }

        var json = MluviiJson.Write(delivery.Activity);
        var sent = await webhooks.PostAsync(chatbot.Address, json, cancellationToken);
        for (var repeat = 1; sent.Error is not null && repeat <= Repeats && simulation.Switches.FailedDeliveriesAreRepeated; repeat++)
        {
            var note = new Noted(NoteKind.Connection, $"{delivery.Activity.Activity} is sent again, {repeat} of {Repeats}. {sent.Error}");
            simulation.Log.Append(note with { SessionId = delivery.SessionId });
            sent = await webhooks.PostAsync(chatbot.Address, json, cancellationToken);
        }

        health.Heard(chatbot, sent.Error);
        return sent;
    }
}
