using MluviiBot.Simulator.World;

namespace MluviiBot.Simulator.Sessions.Chatbots;

/// <summary>Stands for a connection that the simulator was started without.</summary>
internal sealed class Unconnected : IChatbotConnection
{
    public static Unconnected Instance { get; } = new();

    public ChatbotKind Kind => default;

    public TimeSpan Patience => Timeout.InfiniteTimeSpan;

    public Task<SentToBot> SendAsync(ChatbotDelivery delivery, CancellationToken cancellationToken = default) =>
        Task.FromResult(SentToBot.Nothing with { Error = $"Nothing connects chatbots of kind {delivery.Chatbot.Kind} here." });
}
