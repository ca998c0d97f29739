using Microsoft.Rest;

namespace Microsoft.Bot.Schema;

public class ErrorResponseException : RestException
{
    public ErrorResponseException()
    {
    }

    public ErrorResponseException(string message)
    {
        throw new NotImplementedException();
    }

    public ErrorResponseException(string message, Exception innerException)
    {
        throw new NotImplementedException();
    }

    public ErrorResponse Body { get; set; }

    public HttpRequestMessageWrapper Request { get; set; }

    public HttpResponseMessageWrapper Response { get; set; }
}
