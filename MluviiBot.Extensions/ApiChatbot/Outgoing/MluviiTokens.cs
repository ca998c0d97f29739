using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace MluviiBot.Extensions.ApiChatbot;

/// <summary>The token of one chatbot: fetched once for all who wait for it, and anew before it ends.</summary>
internal sealed partial class MluviiTokens(string chatbot, ApiChatbotOptions options, HttpClient http, TimeProvider time, ILogger logger)
{
    private static readonly TimeSpan UsualLifetime = TimeSpan.FromHours(1);
    private static readonly TimeSpan LongestMargin = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromSeconds(30);

    private readonly Uri _address = new($"{options.Url!.AbsoluteUri.TrimEnd('/')}/login/connect/token");
    private readonly Lock _lock = new();
    private AccessToken? _token;
    private Task<AccessToken>? _fetching;

    /// <exception cref="NoTokenException">mluvii gave none.</exception>
    public async ValueTask<AccessToken> GetAsync(CancellationToken cancellationToken)
    {
        Task<AccessToken> fetching;
        lock (_lock)
        {
            if (_token is { } token && time.GetUtcNow() < token.RenewAt)
            {
                return token;
            }

            // Whoever waits may give up; the token is for the others too.
            fetching = _fetching ??= FetchForAllAsync();
        }

        return await fetching.WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>mluvii refused this one: the next caller fetches another.</summary>
    public void Discard(AccessToken refused)
    {
        lock (_lock)
        {
            if (ReferenceEquals(_token, refused))
            {
                _token = null;
            }
        }
    }

    private async Task<AccessToken> FetchForAllAsync()
    {
        // The lock is held by the caller: nothing may happen before it is let go.
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        try
        {
            return Keep(await FetchAsync().ConfigureAwait(false));
        }
        catch (NoTokenException exception)
        {
            Log.NoToken(logger, chatbot, exception.Message);
            if (_token is { } old && time.GetUtcNow() < old.EndsAt)
            {
                return Keep(new AccessToken(old.Value, time.GetUtcNow() + PauseAfterFailure, old.EndsAt));
            }

            throw;
        }
        finally
        {
            lock (_lock)
            {
                _fetching = null;
            }
        }
    }

    private AccessToken Keep(AccessToken token)
    {
        lock (_lock)
        {
            return _token = token;
        }
    }

    private async Task<AccessToken> FetchAsync()
    {
        using var limit = new CancellationTokenSource(options.SendTimeout, time);
        try
        {
            using var form = new FormUrlEncodedContent(Form());
            using var response = await http.PostAsync(_address, form, limit.Token).ConfigureAwait(false);
            if (!response.IsSuccessStatusCode)
            {
                throw new NoTokenException($"mluvii gave no token: HTTP {(int)response.StatusCode}");
            }

            return Read(await response.Content.ReadFromJsonAsync<JsonElement>(limit.Token).ConfigureAwait(false));
        }
        catch (Exception exception) when (exception is HttpRequestException or JsonException or OperationCanceledException)
        {
            throw new NoTokenException($"mluvii gave no token: {exception.GetType().Name}");
        }
    }

    private IEnumerable<KeyValuePair<string, string>> Form()
    {
        yield return new("response_type", "token");
        yield return new("grant_type", "client_credentials");
        yield return new("client_id", options.ClientId);
        yield return new("client_secret", options.ClientSecret);
        if (!string.IsNullOrEmpty(options.Scope))
        {
            yield return new("scope", options.Scope);
        }
    }

    private AccessToken Read(JsonElement reply)
    {
        if (reply.ValueKind is not JsonValueKind.Object
            || !reply.TryGetProperty("access_token", out var value)
            || value.ValueKind is not JsonValueKind.String
            || value.GetString() is not { Length: > 0 } token)
        {
            throw new NoTokenException("mluvii gave no token: its answer has none");
        }

        var lifetime = reply.TryGetProperty("expires_in", out var seconds) && seconds.ValueKind is JsonValueKind.Number && seconds.TryGetDouble(out var number) && number > 0
            ? TimeSpan.FromSeconds(Math.Min(number, TimeSpan.FromDays(1).TotalSeconds))
            : UsualLifetime;
        var margin = lifetime / 10 < LongestMargin ? lifetime / 10 : LongestMargin;
        var now = time.GetUtcNow();
        return new AccessToken(token, now + lifetime - margin, now + lifetime);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "Nothing can be sent to guests of chatbot {Chatbot}: {Reason}. Check Url, ClientId, ClientSecret and Scope in "
            + "its settings, and that the API key may use chatbots.")]
        public static partial void NoToken(ILogger logger, string chatbot, string reason);
    }
}
