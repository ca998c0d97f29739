using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using MluviiBot.Simulator.BotService;
using MluviiBot.Simulator.Sessions.Chatbots;

namespace MluviiBot.Simulator.BotFramework;

/// <summary>Direct Line 3.0 as a client with the channel's secret calls it.</summary>
/// <remarks>https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-direct-line-3-0-api-reference</remarks>
internal sealed class DirectLineApi(IHttpClientFactory clients, DirectLineOptions options)
{
    private const int LongestReason = 500;

    /// <summary>Starts a conversation.</summary>
    /// <returns>How that went, and the conversation's id; null when there is none.</returns>
    public async Task<(SentToBot Sent, string? Conversation)> StartAsync(string user, string? locale, CancellationToken cancellationToken)
    {
        var (sent, answer) = await PostAsync("conversations", new JsonObject { ["user"] = new JsonObject { ["id"] = user }, ["locale"] = locale }, cancellationToken);
        var id = answer.TextOf("conversationId");
        return (sent is { Error: null } && id is null ? sent with { Error = "Direct Line started a conversation without a conversationId." } : sent, id);
    }

    /// <summary>Sends the bot an activity.</summary>
    public async Task<SentToBot> SendAsync(string conversation, JsonObject activity, CancellationToken cancellationToken) =>
        (await PostAsync($"conversations/{Uri.EscapeDataString(conversation)}/activities", activity, cancellationToken)).Sent;

    /// <summary>Reads what was said after a watermark.</summary>
    /// <returns>The activities, and the watermark for the next time.</returns>
    /// <exception cref="HttpRequestException">Direct Line cannot be reached, or answers something else; 404 when it has no such conversation any more.</exception>
    public async Task<(IReadOnlyList<JsonObject> Activities, string? Watermark)> ReadAsync(string conversation, string watermark, CancellationToken cancellationToken)
    {
        using var request = Request(HttpMethod.Get, $"conversations/{Uri.EscapeDataString(conversation)}/activities?watermark={Uri.EscapeDataString(watermark)}");
        using var client = clients.CreateClient();
        using var response = await client.SendAsync(request, cancellationToken);
        response.EnsureSuccessStatusCode();
        var set = await ReadObjectAsync(response, cancellationToken)
            ?? throw new HttpRequestException("Direct Line's answer is no set of activities.", null, HttpStatusCode.BadGateway);
        return ([.. (set["activities"] as JsonArray ?? []).OfType<JsonObject>()], set.TextOf("watermark"));
    }

    private static async Task<JsonObject?> ReadObjectAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        await using var body = await response.Content.ReadAsStreamAsync(cancellationToken);
        return await JsonBody.ReadObjectAsync(body, cancellationToken);
    }

    private async Task<(SentToBot Sent, JsonObject? Answer)> PostAsync(string path, JsonObject body, CancellationToken cancellationToken)
    {
        var json = body.ToJsonString();
        var began = Stopwatch.GetTimestamp();
        try
        {
            using var request = Request(HttpMethod.Post, path);
            request.Content = new StringContent(json, Encoding.UTF8, "application/json");
            using var client = clients.CreateClient();
            using var response = await client.SendAsync(request, cancellationToken);
            var answer = await ReadObjectAsync(response, cancellationToken);
            return (new SentToBot(json, (int)response.StatusCode, Stopwatch.GetElapsedTime(began), WhyFailed(response, answer)), answer);
        }
        catch (Exception failed) when (failed is HttpRequestException || (failed is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return (new SentToBot(json, null, Stopwatch.GetElapsedTime(began), $"Direct Line cannot be used at {options.Domain}: {failed.Message}"), null);
        }
    }

    /// <summary>Null when nothing did; otherwise Direct Line's own words, which stand in <c>error</c>.</summary>
    private static string? WhyFailed(HttpResponseMessage response, JsonObject? answer)
    {
        if (response.IsSuccessStatusCode)
        {
            return null;
        }

        var error = answer?["error"] as JsonObject;
        var reason = $"Direct Line answered {(int)response.StatusCode}. {error.TextOf("code")} {error.TextOf("message")}".TrimEnd();
        return reason.Length > LongestReason ? reason[..LongestReason] : reason;
    }

    private HttpRequestMessage Request(HttpMethod method, string path)
    {
        var request = new HttpRequestMessage(method, new Uri($"{options.Domain.AbsoluteUri.TrimEnd('/')}/{path}"));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", options.Secret);
        return request;
    }
}
