using Microsoft.Extensions.Options;
using MluviiBot.Simulator.Log;
using MluviiBot.Simulator.Sessions;
using MluviiBot.Simulator.World;

namespace MluviiBot.Simulator.ApiChatbot;

/// <summary>Since when API chatbots fail. One that does for too long is switched off in the tenant; switch it on again on its page.</summary>
internal sealed class ChatbotHealth(Simulation simulation, IOptions<ApiChatbotOptions> options)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<int, DateTimeOffset> _failingSince = [];

    /// <summary>Takes how a call of a bot ended.</summary>
    /// <param name="chatbot">The bot.</param>
    /// <param name="error">Why it failed; null when it did not.</param>
    public void Heard(Chatbot chatbot, string? error)
    {
        var now = simulation.Clock.GetUtcNow();
        lock (_lock)
        {
            if (error is null)
            {
                if (_failingSince.Remove(chatbot.Id))
                {
                    Tell($"{chatbot.Name} answers again.");
                }
            }
            else if (_failingSince.TryAdd(chatbot.Id, now))
            {
                Tell($"{chatbot.Name} fails: {error} mluvii switches it off when that lasts for more than {options.Value.FailingLimit.TotalMinutes} minutes.");
            }
            else if (now - _failingSince[chatbot.Id] > options.Value.FailingLimit)
            {
                _failingSince.Remove(chatbot.Id);
                simulation.Change(tenant => tenant.WithChatbot(chatbot.Id, failed => failed with { IsEnabled = false }));
                Tell($"{chatbot.Name} has failed for more than {options.Value.FailingLimit.TotalMinutes} minutes and is switched off; guests are no longer routed to it. {error}");
            }
        }
    }

    private void Tell(string text) => simulation.Log.Append(new Noted(NoteKind.Connection, text));
}
