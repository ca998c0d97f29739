using Microsoft.Rest;

namespace Microsoft.Bot.Schema;

/// <summary>
/// The Bot Connector refused an operation. The message tells the operation, the status and the service's own code and message,
/// never the activity; <see cref="Request"/> holds the activity, so it is not for logs.
/// </summary>
public class ErrorResponseException : RestException
{
    public ErrorResponseException()
    {
    }

    public ErrorResponseException(string message) : base(message)
    {
    }

    public ErrorResponseException(string message, Exception innerException) : base(message, innerException)
    {
    }

    /// <summary>The service's error; null if its answer was something else, e.g. the HTML page of a proxy.</summary>
    public ErrorResponse Body { get; set; }

    /// <summary>What was sent, without the Authorization header.</summary>
    public HttpRequestMessageWrapper Request { get; set; }

    public HttpResponseMessageWrapper Response { get; set; }
}
