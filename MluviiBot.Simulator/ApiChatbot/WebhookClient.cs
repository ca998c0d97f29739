using System.Net.Http.Headers;
using System.Text;
using Microsoft.Extensions.Options;
using MluviiBot.Simulator.Sessions.Chatbots;

namespace MluviiBot.Simulator.ApiChatbot;

/// <summary>Calls the webhooks of API chatbots. They must answer 200, and soon; what they say is ignored.</summary>
internal sealed class WebhookClient(IHttpClientFactory clients, IOptions<ApiChatbotOptions> options, TimeProvider time)
{
    /// <summary>Name of the client that reaches webhooks.</summary>
    public const string ClientName = "webhook";

    /// <summary>Posts JSON. What goes wrong is said, not thrown.</summary>
    /// <param name="address">The webhook; credentials in it become basic authorization.</param>
    /// <param name="json">What it gets.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<SentToBot> PostAsync(Uri address, string json, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address);
        request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        if (address.UserInfo.Length > 0)
        {
            var credentials = Encoding.UTF8.GetBytes(Uri.UnescapeDataString(address.UserInfo));
            request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(credentials));
        }

        var began = time.GetTimestamp();
        using var deadline = new CancellationTokenSource(options.Value.Deadline, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, deadline.Token);
        try
        {
            using var client = clients.CreateClient(ClientName);
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token);
            var status = (int)response.StatusCode;
            return new SentToBot(json, status, time.GetElapsedTime(began), status == StatusCodes.Status200OK ? null : $"The bot answered {status}; mluvii wants 200.");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new SentToBot(json, null, time.GetElapsedTime(began), $"The bot did not answer within {options.Value.Deadline.TotalSeconds} seconds.");
        }
        catch (HttpRequestException unreachable)
        {
            return new SentToBot(json, null, time.GetElapsedTime(began), $"The bot cannot be reached at {address.GetLeftPart(UriPartial.Path)}: {unreachable.Message}");
        }
    }
}
