#nullable enable
using System.Net;
using System.Net.Http.Headers;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Rest;
using Microsoft.Rest.TransientFaultHandling;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.Http;

/// <summary>One operation of the Bot Connector from its body to its answer; an HTTP message is made for each attempt.</summary>
internal sealed class ConnectorRequest : IDisposable
{
    private const int MostHops = 5;

    private readonly ConnectorClient _client;
    private readonly string _operation;
    private readonly Uri _uri;
    private readonly JsonPayload? _payload;
    private readonly Dictionary<string, List<string>>? _customHeaders;
    private HttpCompletionOption _completion = HttpCompletionOption.ResponseContentRead;
    private string _accept = "application/json";
    private HttpRequestMessage? _message;
    private bool _tokenRenewed;

    /// <param name="client">Whose credentials, transport and settings to use.</param>
    /// <param name="operation">The name that an error tells.</param>
    /// <param name="method">HTTP method.</param>
    /// <param name="uri">The full address.</param>
    /// <param name="body">Null for none.</param>
    /// <param name="customHeaders">Replace those of the same name.</param>
    public ConnectorRequest(
        ConnectorClient client, string operation, HttpMethod method, Uri uri, object? body, Dictionary<string, List<string>>? customHeaders)
    {
        _client = client;
        _operation = operation;
        _uri = uri;
        _customHeaders = customHeaders;
        _payload = body is null ? null : client.Json.Write(body);
        Method = method;
    }

    public HttpMethod Method { get; }

    /// <summary>The body is null when the service sent none, as it may with a 201 or 202.</summary>
    public async Task<HttpOperationResponse<T?>> ReadAsync<T>(CancellationToken cancellationToken) where T : class
    {
        var response = await SucceedAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var bytes = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
            return Complete(new HttpOperationResponse<T?> { Body = Read<T>(bytes) }, response);
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    public async Task<HttpOperationResponse> ReadNothingAsync(CancellationToken cancellationToken) =>
        Complete(new HttpOperationResponse(), await SucceedAsync(cancellationToken).ConfigureAwait(false));

    /// <summary>The body as it arrives; the caller disposes of it.</summary>
    public async Task<HttpOperationResponse<Stream?>> ReadStreamAsync(CancellationToken cancellationToken)
    {
        _completion = HttpCompletionOption.ResponseHeadersRead;
        _accept = "*/*";
        var response = await SucceedAsync(cancellationToken).ConfigureAwait(false);
        for (var hops = 0; IsRedirect(response); hops++)
        {
            response = await FollowAsync(response, hops, cancellationToken).ConfigureAwait(false);
        }

        var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        return Complete(new HttpOperationResponse<Stream?> { Body = stream }, response);
    }

    /// <summary>Sends once; if the token is refused, once more with a new one. A refused request was not taken: repeating it is safe.</summary>
    public async Task<HttpResponseMessage> AttemptAsync(CancellationToken cancellationToken)
    {
        var response = await SendAsync(cancellationToken).ConfigureAwait(false);
        if (response.StatusCode != HttpStatusCode.Unauthorized || _tokenRenewed || !_client.RenewsRefusedToken
            || _client.Credentials is not AppCredentials credentials || _message?.Headers.Authorization is null)
        {
            return response;
        }

        response.Dispose();
        _tokenRenewed = true;
        _ = await credentials.GetTokenAsync(forceRefresh: true).WaitAsync(cancellationToken).ConfigureAwait(false);
        return await SendAsync(cancellationToken).ConfigureAwait(false);
    }

    public void Dispose()
    {
        _message?.Dispose();
        _payload?.Dispose();
    }

    private async Task<HttpResponseMessage> SucceedAsync(CancellationToken cancellationToken)
    {
        var response = await (_client.RetryPolicy is { } policy
            ? RetriedSend.SendAsync(policy, AttemptAsync, cancellationToken)
            : _client.Retry.SendAsync(this, cancellationToken)).ConfigureAwait(false);
        return await CheckAsync(response, cancellationToken).ConfigureAwait(false);
    }

    private async Task<HttpResponseMessage> CheckAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (response.IsSuccessStatusCode || IsRedirect(response))
        {
            return response;
        }

        using (response)
        {
            var sent = _payload?.ToString();
            throw await ConnectorError.CreateAsync(_operation, _message!, sent, response, _client.Json, cancellationToken).ConfigureAwait(false);
        }
    }

    // A file may lie elsewhere than with the service; nothing but a file is followed.
    private bool IsRedirect(HttpResponseMessage response) =>
        _completion == HttpCompletionOption.ResponseHeadersRead && response.Headers.Location is not null && response.StatusCode
            is HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect;

    // Without credentials, which are for the service alone, and never from https down to http.
    private async Task<HttpResponseMessage> FollowAsync(HttpResponseMessage redirect, int hops, CancellationToken cancellationToken)
    {
        using (redirect)
        {
            var from = _message!.RequestUri!;
            var target = new Uri(from, redirect.Headers.Location!);
            if (hops == MostHops || (from.Scheme == Uri.UriSchemeHttps && target.Scheme != Uri.UriSchemeHttps))
            {
                throw new HttpRequestException(
                    $"{_operation}: a redirect to {target.Scheme}://{target.Authority} is not followed.", inner: null, redirect.StatusCode);
            }

            _message.Dispose();
            _message = new HttpRequestMessage(HttpMethod.Get, target);
            ConnectorUserAgent.AddTo(_message.Headers, _client.HttpClient.DefaultRequestHeaders);
            var response = await _client.HttpClient.SendAsync(_message, _completion, cancellationToken).ConfigureAwait(false);
            return await CheckAsync(response, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<HttpResponseMessage> SendAsync(CancellationToken cancellationToken)
    {
        _message?.Dispose();
        _message = new HttpRequestMessage(Method, _uri) { Content = _payload?.ToContent() };
        AddHeaders(_message.Headers);
        if (_client.Credentials is { } credentials)
        {
            await credentials.ProcessHttpRequestAsync(_message, cancellationToken).ConfigureAwait(false);
        }

        return await _client.HttpClient.SendAsync(_message, _completion, cancellationToken).ConfigureAwait(false);
    }

    private void AddHeaders(HttpRequestHeaders headers)
    {
        headers.TryAddWithoutValidation("Accept", _accept);
        ConnectorUserAgent.AddTo(headers, _client.HttpClient.DefaultRequestHeaders);
        if (_customHeaders is null)
        {
            return;
        }

        foreach (var (name, values) in _customHeaders)
        {
            headers.Remove(name);
            headers.TryAddWithoutValidation(name, values);
        }
    }

    private T? Read<T>(byte[] bytes) where T : class
    {
        if (bytes.AsSpan().Trim(" \t\r\n"u8).IsEmpty)
        {
            return null;
        }

        try
        {
            return _client.Json.Read<T>(bytes);
        }
        catch (JsonException error)
        {
            throw new SerializationException($"Unable to deserialize the response of {_operation}.", ConnectorError.TextOf(bytes), error);
        }
    }

    // The message is the caller's from here on, together with the hold that its content has on the payload.
    private TResponse Complete<TResponse>(TResponse result, HttpResponseMessage response) where TResponse : HttpOperationResponse
    {
        result.Request = _message;
        result.Response = response;
        _message = null;
        return result;
    }
}
