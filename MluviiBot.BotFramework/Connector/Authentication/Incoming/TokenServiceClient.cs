#nullable enable
using System.Net;
using System.Text;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Json;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The Bot Framework token service (OAuth connections of the bot's users) over its REST API.</summary>
internal sealed class TokenServiceClient(string? appId, Uri baseUri, ServiceClientCredentials credentials, HttpClient httpClient) : UserTokenClient
{
    private readonly string _base = baseUri.AbsoluteUri.TrimEnd('/');

    public override Task<TokenResponse> GetUserTokenAsync(string userId, string connectionName, string channelId, string magicCode, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(userId);
        ArgumentNullException.ThrowIfNull(connectionName);
        return SendAsync<TokenResponse>(
            HttpMethod.Get, "api/usertoken/GetToken", [("userId", userId), ("connectionName", connectionName), ("channelId", channelId), ("code", magicCode)], null, cancellationToken);
    }

    public override Task SignOutUserAsync(string userId, string connectionName, string channelId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(userId);
        return SendAsync<object>(
            HttpMethod.Delete, "api/usertoken/SignOut", [("userId", userId), ("connectionName", connectionName), ("channelId", channelId)], null, cancellationToken);
    }

    public override Task<TokenStatus[]> GetTokenStatusAsync(string userId, string channelId, string includeFilter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(userId);
        return SendAsync<TokenStatus[]>(
            HttpMethod.Get, "api/usertoken/GetTokenStatus", [("userId", userId), ("channelId", channelId), ("include", includeFilter)], null, cancellationToken);
    }

    public override Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(
        string userId, string connectionName, string[] resourceUrls, string channelId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(userId);
        ArgumentNullException.ThrowIfNull(connectionName);
        return SendAsync<Dictionary<string, TokenResponse>>(
            HttpMethod.Post,
            "api/usertoken/GetAadTokens",
            [("userId", userId), ("connectionName", connectionName), ("channelId", channelId)],
            new AadResourceUrls(resourceUrls),
            cancellationToken);
    }

    public override Task<SignInResource> GetSignInResourceAsync(string connectionName, Activity activity, string finalRedirect, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(connectionName);
        ArgumentNullException.ThrowIfNull(activity);
        return SendAsync<SignInResource>(
            HttpMethod.Get,
            "api/botsignin/GetSignInResource",
            [("state", CreateTokenExchangeState(appId, connectionName, activity)), ("finalRedirect", finalRedirect)],
            null,
            cancellationToken);
    }

    public override Task<TokenResponse> ExchangeTokenAsync(
        string userId, string connectionName, string channelId, TokenExchangeRequest exchangeRequest, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(userId);
        ArgumentNullException.ThrowIfNull(connectionName);
        ArgumentNullException.ThrowIfNull(exchangeRequest);
        return SendAsync<TokenResponse>(
            HttpMethod.Post,
            "api/usertoken/exchange",
            [("userId", userId), ("connectionName", connectionName), ("channelId", channelId)],
            exchangeRequest,
            cancellationToken);
    }

    /// <returns>Null for 404 and 204: the user has no such token, which is an answer and not an error.</returns>
    private async Task<T> SendAsync<T>(HttpMethod method, string path, (string Name, string? Value)[] query, object? body, CancellationToken cancellationToken)
        where T : class
    {
        var content = body is null ? null : BotJson.Serialize(body);
        using var request = new HttpRequestMessage(method, Address(path, query));
        if (content is not null)
        {
            request.Content = new StringContent(content, Encoding.UTF8, "application/json");
        }

        await credentials.ProcessHttpRequestAsync(request, cancellationToken).ConfigureAwait(false);
        using var response = await httpClient.SendAsync(request, cancellationToken).ConfigureAwait(false);
        var answer = await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
        if (response.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.NoContent)
        {
            return null!;
        }

        if (!response.IsSuccessStatusCode)
        {
            throw Failed(request, content, response, answer);
        }

        return (typeof(T) == typeof(object) ? null : BotJson.Deserialize<T>(answer))!;
    }

    private string Address(string path, (string Name, string? Value)[] query)
    {
        var address = new StringBuilder(_base).Append('/').Append(path);
        var separator = '?';
        foreach (var (name, value) in query)
        {
            if (!string.IsNullOrEmpty(value))
            {
                address.Append(separator).Append(name).Append('=').Append(Uri.EscapeDataString(value));
                separator = '&';
            }
        }

        return address.ToString();
    }

    private static ErrorResponseException Failed(HttpRequestMessage request, string? content, HttpResponseMessage response, string answer)
    {
        ErrorResponse? error = null;
        try
        {
            error = BotJson.Deserialize<ErrorResponse>(answer);
        }
        catch (JsonException)
        {
            // Not every gateway answers in JSON: the raw text is in Response.
        }

        return new ErrorResponseException($"The token service answered {(int)response.StatusCode} to {request.RequestUri!.AbsolutePath}.")
        {
            Body = error,
            Request = new HttpRequestMessageWrapper(request, content),
            Response = new HttpResponseMessageWrapper(response, answer),
        };
    }
}
