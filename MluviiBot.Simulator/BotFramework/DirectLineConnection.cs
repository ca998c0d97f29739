using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using MluviiBot.Extensions.Activities;
using MluviiBot.Simulator.Sessions;
using MluviiBot.Simulator.Sessions.Chatbots;
using MluviiBot.Simulator.World;

namespace MluviiBot.Simulator.BotFramework;

/// <summary>mluvii as a client of a bot that is deployed, through its Direct Line channel, by REST.</summary>
/// <remarks>https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-direct-line-3-0-api-reference</remarks>
public sealed class DirectLineConnection(
    Simulation simulation, IHttpClientFactory clients, IOptions<DirectLineOptions> direct, IOptions<BotFrameworkOptions> options) : IChatbotConnection, IDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private readonly ConcurrentDictionary<long, (string Id, CancellationTokenSource Reading)> _conversations = new();

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
                return _conversations.TryGetValue(delivery.SessionId, out var conversation)
                    ? (await PostAsync($"conversations/{conversation.Id}/activities", GuestActivity.Of(delivery.Activity, options.Value), cancellationToken)).Sent
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
        var start = new JsonObject { ["user"] = new JsonObject { ["id"] = GuestActivity.GuestId }, ["locale"] = delivery.Activity.Language };
        var (sent, answer) = await PostAsync("conversations", start, cancellationToken);
        if (answer?["conversationId"]?.ToString() is { Length: > 0 } id)
        {
            StopReading(delivery.SessionId);
            var reading = CancellationTokenSource.CreateLinkedTokenSource(_stopping.Token);
            _conversations[delivery.SessionId] = (id, reading);
            _ = ReadAsync(delivery.SessionId, delivery.Chatbot.Id, id, reading.Token);
        }

        return sent;
    }

    private void StopReading(long sessionId)
    {
        if (_conversations.TryRemove(sessionId, out var conversation))
        {
            conversation.Reading.Cancel();
            conversation.Reading.Dispose();
        }
    }

    private async Task<(SentToBot Sent, JsonNode? Answer)> PostAsync(string path, JsonObject body, CancellationToken cancellationToken)
    {
        var json = body.ToJsonString();
        var began = Stopwatch.GetTimestamp();
        try
        {
            using var request = Request(HttpMethod.Post, path);
            request.Content = new StringContent(json, Encoding.UTF8, "application/json");
            using var client = clients.CreateClient();
            using var response = await client.SendAsync(request, cancellationToken);
            var answer = await response.Content.ReadAsStringAsync(cancellationToken);
            var error = response.IsSuccessStatusCode ? null : $"Direct Line answered {(int)response.StatusCode}: {answer}";
            return (new SentToBot(json, (int)response.StatusCode, Stopwatch.GetElapsedTime(began), error), error is null ? JsonNode.Parse(answer) : null);
        }
        catch (Exception failed) when (failed is HttpRequestException or JsonException || (failed is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return (new SentToBot(json, null, Stopwatch.GetElapsedTime(began), $"Direct Line cannot be used at {direct.Value.Domain}: {failed.Message}"), null);
        }
    }

    /// <summary>Hands on what the bot says, until the conversation is over. A read that fails is tried again.</summary>
    private async Task ReadAsync(long sessionId, int chatbotId, string conversation, CancellationToken cancellationToken)
    {
        var watermark = "";
        using var timer = new PeriodicTimer(direct.Value.ReadEvery);
        try
        {
            do
            {
                watermark = await ReadOnceAsync(sessionId, chatbotId, conversation, watermark, cancellationToken) ?? watermark;
            }
            while (await timer.WaitForNextTickAsync(cancellationToken));
        }
        catch (OperationCanceledException)
        {
            // The conversation, or the simulator, has ended.
        }
    }

    private async Task<string?> ReadOnceAsync(long sessionId, int chatbotId, string conversation, string watermark, CancellationToken cancellationToken)
    {
        try
        {
            using var request = Request(HttpMethod.Get, $"conversations/{conversation}/activities?watermark={Uri.EscapeDataString(watermark)}");
            using var client = clients.CreateClient();
            using var response = await client.SendAsync(request, cancellationToken);
            var set = response.IsSuccessStatusCode ? JsonNode.Parse(await response.Content.ReadAsStringAsync(cancellationToken)) : null;
            foreach (var activity in set?["activities"]?.AsArray() ?? [])
            {
                if (activity?["from"]?["id"]?.ToString() != GuestActivity.GuestId)
                {
                    simulation.Chatbots.Receive(sessionId, chatbotId, BotFrameworkMessage.Read(activity!.ToJsonString()));
                }
            }

            return set?["watermark"]?.ToString();
        }
        catch (Exception failed) when (failed is HttpRequestException or JsonException)
        {
            return null;
        }
    }

    private HttpRequestMessage Request(HttpMethod method, string path)
    {
        var request = new HttpRequestMessage(method, new Uri($"{direct.Value.Domain.AbsoluteUri.TrimEnd('/')}/{path}"));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", direct.Value.Secret);
        return request;
    }
}
