using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using MluviiBot.Simulator.BotService.Issuer;

namespace MluviiBot.Simulator.BotService;

/// <summary>Posts activities to bots, signed if the bot has an app id. A bot has 15 seconds to answer, as with Azure Bot Service.</summary>
public sealed class BotEndpointClient(IHttpClientFactory clients, ChannelTokens tokens, TimeProvider time)
{
    /// <summary>Name of the client that reaches bots.</summary>
    public const string ClientName = "bot";

    /// <summary>How long a bot may take.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    /// <summary>Posts one activity. What goes wrong is said, not thrown.</summary>
    public async Task<BotReply> PostAsync(BotRegistration bot, JsonObject activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(bot);
        ArgumentNullException.ThrowIfNull(activity);
        var json = activity.ToJsonString();
        using var request = new HttpRequestMessage(HttpMethod.Post, bot.Endpoint);
        request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        if (bot.AppId is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", tokens.ForBot(bot.AppId, activity["serviceUrl"]!.GetValue<string>()));
        }

        var began = time.GetTimestamp();
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, patience.Token);
        try
        {
            using var client = clients.CreateClient(ClientName);
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token);
            var status = (int)response.StatusCode;
            return new BotReply(json, status, time.GetElapsedTime(began), status is >= 200 and < 300 ? null : $"The bot answered {status}.");
        }
        catch (OperationCanceledException) when (patience.IsCancellationRequested)
        {
            return new BotReply(json, null, time.GetElapsedTime(began), $"The bot did not answer within {Patience.TotalSeconds} seconds.") { IsLate = true };
        }
        catch (HttpRequestException unreachable)
        {
            return new BotReply(json, null, time.GetElapsedTime(began), $"The bot cannot be reached at {bot.Endpoint}: {unreachable.Message}");
        }
    }
}
