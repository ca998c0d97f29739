#nullable enable
using System.Net;
using System.Text.Json;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// OAuth 2 client credentials against an issuer that is not Microsoft's: a local stand-in, a private cloud. MSAL refuses plain
/// http and authorities it does not know.
/// </summary>
internal sealed class PasswordTokenSource : ITokenSource
{
    private const string TokenPath = "/oauth2/v2.0/token";

    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(30);

    private readonly Uri _address;
    private readonly string _appId;
    private readonly string _password;
    private readonly string _scope;
    private readonly HttpClient _httpClient;
    private readonly TimeProvider _time;

    public PasswordTokenSource(string login, string appId, string password, string scope, HttpClient httpClient, TimeProvider time)
    {
        var trimmed = login.TrimEnd('/');
        _address = new Uri(trimmed.EndsWith(TokenPath, StringComparison.OrdinalIgnoreCase) ? trimmed : trimmed + TokenPath);
        if (!LoginEndpoint.IsSafe(_address))
        {
            throw new InvalidOperationException(
                $"The app's password is not sent to '{_address}': the login address (ToChannelFromBotLoginUrl) must be https, or http on this machine (localhost).");
        }

        _appId = appId;
        _password = password;
        _scope = scope;
        _httpClient = httpClient;
        _time = time;
    }

    public async Task<AcquiredToken> AcquireAsync(bool renew, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Timeout);
        using var request = new HttpRequestMessage(HttpMethod.Post, _address)
        {
            Content = new FormUrlEncodedContent(
            [
                new("client_id", _appId),
                new("client_secret", _password),
                new("grant_type", "client_credentials"),
                new("scope", _scope),
            ]),
        };
        request.Headers.Accept.ParseAdd("application/json");
        try
        {
            using var response = await _httpClient.SendAsync(request, limit.Token).ConfigureAwait(false);
            var body = await response.Content.ReadAsByteArrayAsync(limit.Token).ConfigureAwait(false);
            return response.IsSuccessStatusCode ? Read(body) : throw Refused(response, body);
        }
        catch (HttpRequestException exception)
        {
            throw new HttpRequestException(
                $"The token endpoint {_address} cannot be reached (setting ToChannelFromBotLoginUrl): {exception.Message}", exception, exception.StatusCode);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException($"The token endpoint {_address} did not answer within {Timeout.TotalSeconds:0} s.", exception);
        }
    }

    private AcquiredToken Read(byte[] body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            var token = json.RootElement.GetProperty("access_token").GetString();
            if (string.IsNullOrEmpty(token))
            {
                throw new KeyNotFoundException();
            }

            var now = _time.GetUtcNow();
            return new AcquiredToken(token, now + (Seconds(json.RootElement, "expires_in") ?? TimeSpan.Zero), now + Seconds(json.RootElement, "refresh_in"));
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new InvalidOperationException(
                $"The token endpoint {_address} answered without an access_token; is ToChannelFromBotLoginUrl the address of a token issuer?", exception);
        }
    }

    /// <summary>Some issuers write the number as text.</summary>
    private static TimeSpan? Seconds(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value)
        && long.TryParse(value.ValueKind == JsonValueKind.String ? value.GetString() : value.GetRawText(), out var seconds)
            ? TimeSpan.FromSeconds(seconds)
            : null;

    private Exception Refused(HttpResponseMessage response, byte[] body)
    {
        if (response.StatusCode == HttpStatusCode.TooManyRequests
            || (response.StatusCode == HttpStatusCode.ServiceUnavailable && response.Headers.RetryAfter is not null))
        {
            return TokenErrors.Throttled(_appId, response.Headers.RetryAfter, _time.GetUtcNow(), null);
        }

        var (error, description) = ReadError(body);
        if (error is null && (int)response.StatusCode >= 500)
        {
            return new HttpRequestException($"The token endpoint {_address} failed with {(int)response.StatusCode}.", null, response.StatusCode);
        }

        // An issuer that echoes what it was sent must not bring the password into a log.
        return TokenErrors.Refused(_appId, error ?? $"HTTP {(int)response.StatusCode}", description?.Replace(_password, "***", StringComparison.Ordinal), null);
    }

    private static (string? Error, string? Description) ReadError(byte[] body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return json.RootElement.ValueKind == JsonValueKind.Object ? (Text(json, "error"), Text(json, "error_description")) : default;
        }
        catch (JsonException)
        {
            // Not JSON: the status has to do as the explanation.
            return default;
        }

        static string? Text(JsonDocument json, string name) =>
            json.RootElement.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
    }
}
