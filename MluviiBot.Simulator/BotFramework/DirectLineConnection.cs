using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using MluviiBot.Extensions.Activities;
using MluviiBot.Simulator.BotService;
using MluviiBot.Simulator.Log;
using MluviiBot.Simulator.Sessions;
using MluviiBot.Simulator.Sessions.Chatbots;
using MluviiBot.Simulator.World;

namespace MluviiBot.Simulator.BotFramework;

/// <summary>mluvii as a client of a bot that is deployed, through its Direct Line channel, by REST.</summary>
public sealed class DirectLineConnection(
    Simulation simulation, IHttpClientFactory clients, IOptions<DirectLineOptions> direct, IOptions<BotFrameworkOptions> options) : IChatbotConnection, IDisposable
{
    private readonly DirectLineApi _directLine = new(clients, direct.Value);
    private readonly CancellationTokenSource _stopping = new();
    private readonly ConcurrentDictionary<long, (Task<(SentToBot Sent, string? Id)> Start, CancellationTokenSource Reading)> _conversations = new();

    /// <inheritdoc/>
    public ChatbotKind Kind => ChatbotKind.BotFramework;

    /// <inheritdoc/>
    public TimeSpan Patience => TimeSpan.FromSeconds(1);

    /// <inheritdoc/>
    public async Task<SentToBot> SendAsync(ChatbotDelivery delivery, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        switch (delivery.Activity)
        {
            case ConversationEnded:
                StopReading(delivery.SessionId);
                return SentToBot.Nothing;
            case ConversationStarted:
                return await StartAsync(delivery, cancellationToken);
            default:
                return await ConversationOfAsync(delivery.SessionId) is { } conversation
                    ? await _directLine.SendAsync(conversation, GuestActivity.Of(delivery.Activity, options.Value), cancellationToken)
                    : SentToBot.Nothing with { Error = "The conversation with the bot did not start: see the activity ConversationStarted." };
        }
    }

    /// <summary>Stops reading.</summary>
    public void Dispose()
    {
        _stopping.Cancel();
        _stopping.Dispose();
    }

    private async Task<SentToBot> StartAsync(ChatbotDelivery delivery, CancellationToken cancellationToken)
    {
        StopReading(delivery.SessionId);
        var reading = CancellationTokenSource.CreateLinkedTokenSource(_stopping.Token);
        var stopped = reading.Token;
        var start = _directLine.StartAsync(GuestActivity.GuestId, delivery.Activity.Language, cancellationToken);
        _conversations[delivery.SessionId] = (start, reading);
        var (sent, id) = await start;
        if (id is not null)
        {
            _ = ReadAsync(delivery.SessionId, delivery.Chatbot.Id, id, stopped);
        }

        return sent;
    }

    /// <summary>What the guest does while the conversation starts waits for that; null when it did not start.</summary>
    private async Task<string?> ConversationOfAsync(long sessionId) =>
        _conversations.TryGetValue(sessionId, out var conversation) ? (await conversation.Start).Id : null;

    private void StopReading(long sessionId)
    {
        if (_conversations.TryRemove(sessionId, out var conversation))
        {
            conversation.Reading.Cancel();
            conversation.Reading.Dispose();
        }
    }

    /// <summary>Hands on what the bot says, until the conversation is over. A read that fails is told, once, and tried again.</summary>
    private async Task ReadAsync(long sessionId, int chatbotId, string conversation, CancellationToken cancellationToken)
    {
        var watermark = "";
        var isFailing = false;
        using var timer = new PeriodicTimer(direct.Value.ReadEvery);
        try
        {
            do
            {
                try
                {
                    var (activities, next) = await _directLine.ReadAsync(conversation, watermark, cancellationToken);
                    watermark = next ?? watermark;
                    isFailing = false;
                    HandOn(sessionId, chatbotId, activities);
                }
                catch (Exception failed) when (failed is HttpRequestException || (failed is OperationCanceledException && !cancellationToken.IsCancellationRequested))
                {
                    if (!isFailing)
                    {
                        simulation.Log.Append(new Noted(NoteKind.Connection, $"What the bot says cannot be read from Direct Line. {failed.Message}") { SessionId = sessionId });
                    }

                    isFailing = true;
                    if (failed is HttpRequestException { StatusCode: HttpStatusCode.NotFound })
                    {
                        return;
                    }
                }
            }
            while (await timer.WaitForNextTickAsync(cancellationToken));
        }
        catch (OperationCanceledException)
        {
            // The conversation, or the simulator, has ended.
        }
    }

    /// <summary>The guest's own activities come back as well; those are no news.</summary>
    private void HandOn(long sessionId, int chatbotId, IReadOnlyList<JsonObject> activities)
    {
        foreach (var activity in activities.Where(activity => (activity["from"] as JsonObject).TextOf("id") != GuestActivity.GuestId))
        {
            simulation.Chatbots.Receive(sessionId, chatbotId, BotFrameworkMessage.Read(activity.ToJsonString()));
        }
    }
}
