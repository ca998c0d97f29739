using System.Collections.Concurrent;
using MluviiBot.Extensions.Activities;
using MluviiBot.Simulator.Sessions.Chatbots;
using MluviiBot.Simulator.World;

namespace MluviiBot.Tests.Simulator.Sessions;

/// <summary>Chatbots of one kind that take every activity and do what a test says.</summary>
public sealed class ScriptedBot(ChatbotKind kind) : IChatbotConnection
{
    private readonly ConcurrentQueue<ChatbotDelivery> _deliveries = new();

    public ChatbotKind Kind => kind;

    public TimeSpan Patience { get; set; } = Timeout.InfiniteTimeSpan;

    public IReadOnlyList<ChatbotDelivery> Deliveries => [.. _deliveries];

    public IReadOnlyList<MluviiActivity> Heard => [.. _deliveries.Select(delivery => delivery.Activity)];

    /// <summary>What the bot does with an activity before it answers the request.</summary>
    public Func<ChatbotDelivery, CancellationToken, Task<SentToBot>> OnActivity { get; set; } =
        (delivery, _) => Task.FromResult(new SentToBot(MluviiJson.Write(delivery.Activity), 200, TimeSpan.FromMilliseconds(5)));

    public Task<SentToBot> SendAsync(ChatbotDelivery delivery, CancellationToken cancellationToken = default)
    {
        _deliveries.Enqueue(delivery);
        return OnActivity(delivery, cancellationToken);
    }
}
