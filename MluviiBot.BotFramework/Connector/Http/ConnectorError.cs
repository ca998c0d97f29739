#nullable enable
using System.Text;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.Http;

/// <summary>Turns an answer without success into the exception that callers expect.</summary>
internal static class ConnectorError
{
    private const int LongestMessage = 500;

    public static async Task<ErrorResponseException> CreateAsync(
        string operation,
        HttpRequestMessage request,
        string? sent,
        HttpResponseMessage response,
        ConnectorJson json,
        CancellationToken cancellationToken)
    {
        var bytes = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        var body = TryRead(bytes, json);
        var sentWrapper = new HttpRequestMessageWrapper(request, sent);
        sentWrapper.Headers.Remove("Authorization");
        return new ErrorResponseException(MessageOf(operation, response, body?.Error))
        {
            Request = sentWrapper,
            Response = new HttpResponseMessageWrapper(response, TextOf(bytes)),
            Body = body,
        };
    }

    public static string TextOf(byte[] bytes) => Encoding.UTF8.GetString(bytes);

    private static ErrorResponse? TryRead(byte[] bytes, ConnectorJson json)
    {
        if (!bytes.AsSpan().TrimStart(" \t\r\n"u8).StartsWith("{"u8))
        {
            return null;
        }

        try
        {
            return json.Read<ErrorResponse>(bytes);
        }
        catch (JsonException)
        {
            // Another shape than the Bot Connector's: its text is in Response all the same.
            return null;
        }
    }

    private static string MessageOf(string operation, HttpResponseMessage response, Error? error)
    {
        var message = $"Operation returned an invalid status code '{response.StatusCode}' ({(int)response.StatusCode}, {operation}).";
        var told = string.Join(": ", new[] { error?.Code, error?.Message }.Where(part => !string.IsNullOrWhiteSpace(part)));
        return told.Length switch
        {
            0 => message,
            > LongestMessage => $"{message} {told.AsSpan(0, LongestMessage)}...",
            _ => $"{message} {told}",
        };
    }
}
