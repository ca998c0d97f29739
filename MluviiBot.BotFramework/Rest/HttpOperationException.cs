using System.Runtime.Serialization;

namespace Microsoft.Rest;

public class HttpOperationException : RestException
{
    public HttpOperationException()
    {
    }

    public HttpOperationException(string message)
    {
        throw new NotImplementedException();
    }

    public HttpOperationException(string message, Exception innerException)
    {
        throw new NotImplementedException();
    }

    protected HttpOperationException(SerializationInfo info, StreamingContext context)
    {
        throw new NotImplementedException();
    }

    public object Body { get; set; }

    public HttpRequestMessageWrapper Request { get; set; }

    public HttpResponseMessageWrapper Response { get; set; }

    public override void GetObjectData(SerializationInfo info, StreamingContext context) => throw new NotImplementedException();
}
