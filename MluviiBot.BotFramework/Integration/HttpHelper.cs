using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema.Json;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Bot Framework JSON in HTTP requests and responses.</summary>
public static class HttpHelper
{
    public static readonly JsonSerializerSettings BotMessageSerializerSettings = BotJson.CreateSettings();

    public static readonly JsonSerializer BotMessageSerializer = JsonSerializer.Create(BotMessageSerializerSettings);

    /// <summary>The Direct Line and Connector services take no larger activity; more would only cost memory.</summary>
    private const int MaxBodyBytes = 4 * 1024 * 1024;

    /// <summary>Reads the body as JSON.</summary>
    /// <returns>Default when the body is empty or not JSON of that shape.</returns>
    /// <exception cref="BadHttpRequestException">The body is larger than 4 MiB (status 413).</exception>
    public static async Task<T> ReadRequestAsync<T>(HttpRequest request) => (await TryReadRequestAsync<T>(request).ConfigureAwait(false)).Value;

    /// <returns>The value and, when the body is not JSON of that shape, why.</returns>
    /// <exception cref="BadHttpRequestException">The body is larger than 4 MiB (status 413).</exception>
    internal static async Task<(T Value, JsonException Error)> TryReadRequestAsync<T>(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.ContentLength > MaxBodyBytes)
        {
            throw TooLarge();
        }

        // A request that a test makes up has a body and often neither a context nor a pipe.
        var reader = (request.HttpContext is null ? null : request.BodyReader) ?? PipeReader.Create(request.Body);
        var body = await ReadToEndAsync(reader, AbortedOf(request.HttpContext)).ConfigureAwait(false);
        try
        {
            return (BotJson.Deserialize<T>(body), null);
        }
        catch (JsonException e)
        {
            return (default, e);
        }
        finally
        {
            reader.AdvanceTo(body.End);
        }
    }

    /// <summary>Writes status and body; without an answer the status is 200 and the body empty.</summary>
    public static async Task WriteResponseAsync(HttpResponse response, InvokeResponse invokeResponse)
    {
        ArgumentNullException.ThrowIfNull(response);
        response.StatusCode = invokeResponse?.Status ?? StatusCodes.Status200OK;
        if (invokeResponse?.Body is not { } body)
        {
            return;
        }

        response.ContentType = "application/json; charset=utf-8";
        var writer = (response.HttpContext is null ? null : response.BodyWriter) ?? PipeWriter.Create(response.Body, new StreamPipeWriterOptions(leaveOpen: true));
        BotJson.Serialize(body, writer);
        await writer.FlushAsync(AbortedOf(response.HttpContext)).ConfigureAwait(false);
    }

    private static CancellationToken AbortedOf(HttpContext context) => context?.RequestAborted ?? CancellationToken.None;

    private static async ValueTask<ReadOnlySequence<byte>> ReadToEndAsync(PipeReader reader, CancellationToken cancellationToken)
    {
        while (true)
        {
            var read = await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
            if (read.Buffer.Length > MaxBodyBytes)
            {
                reader.AdvanceTo(read.Buffer.End);
                throw TooLarge();
            }

            if (read.IsCompleted)
            {
                return read.Buffer;
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private static BadHttpRequestException TooLarge() => new($"The body is larger than {MaxBodyBytes} bytes.", StatusCodes.Status413PayloadTooLarge);
}
