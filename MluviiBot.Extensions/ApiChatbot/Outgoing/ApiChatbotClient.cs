using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.Logging;
using MluviiBot.Extensions.Turns;

namespace MluviiBot.Extensions.ApiChatbot;

/// <summary>Posts what one chatbot sends to mluvii.</summary>
/// <remarks>mluvii's answer says only that it took the activity; what comes of it arrives at the webhook later.</remarks>
internal sealed partial class ApiChatbotClient(
    string chatbot, ApiChatbotOptions options, HttpClient http, MluviiTokens tokens, SessionPace pace, TimeProvider time, ILogger logger)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly Uri _address = new($"{options.Url!.AbsoluteUri.TrimEnd('/')}/api/v1/Chatbot/{options.ChatbotId}/activity");

    /// <summary>Posts one activity, once; only a token that mluvii no longer takes is renewed and the request repeated.</summary>
    /// <param name="session">The session that it belongs to.</param>
    /// <param name="json">The activity.</param>
    /// <param name="id">The same in each attempt, as <c>Idempotency-Key</c>; mluvii does not look at it, whatever stands before it may.</param>
    /// <param name="cancellationToken">Stops it; whether mluvii took the activity is then not known.</param>
    public async Task<DeliveryOutcome> PostAsync(long session, ReadOnlyMemory<byte> json, string? id, CancellationToken cancellationToken)
    {
        while (pace.Take(session) is { Ticks: > 0 } wait)
        {
            if (wait > Patience)
            {
                return new DeliveryOutcome.TryLater($"the session has had its {options.RequestsPerMinute} requests of this minute", wait);
            }

            await Task.Delay(wait, time, cancellationToken).ConfigureAwait(false);
        }

        return await SendAsync(json, id, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Shows that the bot is writing, unless it shows already or the session's requests are needed for more.</summary>
    public async Task ShowTypingAsync(long session, ReadOnlyMemory<byte> json, CancellationToken cancellationToken)
    {
        if (pace.TryType(session) && await SendAsync(json, null, cancellationToken).ConfigureAwait(false) is not DeliveryOutcome.Delivered)
        {
            Log.TypingNotShown(logger, chatbot, session);
        }
    }

    private async Task<DeliveryOutcome> SendAsync(ReadOnlyMemory<byte> json, string? id, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(options.SendTimeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        try
        {
            var token = await tokens.GetAsync(either.Token).ConfigureAwait(false);
            var outcome = await SendAsync(token, json, id, either.Token).ConfigureAwait(false);
            if (outcome is null)
            {
                Log.TokenRefused(logger, chatbot);
                tokens.Discard(token);
                token = await tokens.GetAsync(either.Token).ConfigureAwait(false);
                outcome = await SendAsync(token, json, id, either.Token).ConfigureAwait(false);
            }

            return outcome ?? new DeliveryOutcome.TryLater("HTTP 401: mluvii does not take the token; does the API key have the permission for chatbots?");
        }
        catch (NoTokenException exception)
        {
            return new DeliveryOutcome.TryLater(exception.Message);
        }
        catch (HttpRequestException exception)
        {
            return new DeliveryOutcome.TryLater($"mluvii cannot be reached: {exception.HttpRequestError}");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new DeliveryOutcome.TryLater($"mluvii did not answer within {options.SendTimeout.TotalSeconds:0.###} s");
        }
    }

    /// <returns>Null when mluvii does not take the token.</returns>
    private async Task<DeliveryOutcome?> SendAsync(AccessToken token, ReadOnlyMemory<byte> json, string? id, CancellationToken cancellationToken)
    {
        using var content = new ReadOnlyMemoryContent(json);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, _address);
        request.Content = content;
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.Value);
        if (id is { Length: > 0 })
        {
            request.Headers.TryAddWithoutValidation(MluviiCloudAdapter.DeliveryHeader, id);
        }

        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        return response.StatusCode is HttpStatusCode.Unauthorized ? null : OutcomeOf(response);
    }

    private DeliveryOutcome OutcomeOf(HttpResponseMessage response)
    {
        var status = (int)response.StatusCode;
        return response.StatusCode switch
        {
            _ when response.IsSuccessStatusCode => new DeliveryOutcome.Delivered(),
            HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable => new DeliveryOutcome.TryLater($"HTTP {status}: mluvii asks to wait", WaitOf(response)),
            HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError => new DeliveryOutcome.TryLater($"HTTP {status}: mluvii failed"),
            < HttpStatusCode.BadRequest => new DeliveryOutcome.TryLater($"HTTP {status}: mluvii is at another address; correct the chatbot's Url"),
            HttpStatusCode.Forbidden or HttpStatusCode.NotFound => new DeliveryOutcome.Undeliverable(
                $"HTTP {status}: the session is no longer with this chatbot, or Url and ChatbotId are not those of the API key"),
            HttpStatusCode.BadRequest => new DeliveryOutcome.Undeliverable($"HTTP {status}: mluvii does not understand the activity"),
            HttpStatusCode.RequestEntityTooLarge => new DeliveryOutcome.Undeliverable($"HTTP {status}: the activity is too long for mluvii"),
            _ => new DeliveryOutcome.Undeliverable($"HTTP {status}: mluvii does not take the activity"),
        };
    }

    private TimeSpan? WaitOf(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } delay } => delay,
        { Date: { } date } when date > time.GetUtcNow() => date - time.GetUtcNow(),
        _ => null,
    };

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "mluvii no longer takes the token of chatbot {Chatbot}: it is renewed.")]
        public static partial void TokenRefused(ILogger logger, string chatbot);

        [LoggerMessage(2, LogLevel.Debug, "Typing was not shown in session {SessionId} of chatbot {Chatbot}.")]
        public static partial void TypingNotShown(ILogger logger, string chatbot, long sessionId);
    }
}
