using System.Runtime.Serialization;

namespace Microsoft.Rest;

public class RestException : Exception
{
    public RestException()
    {
    }

    public RestException(string message)
    {
        throw new NotImplementedException();
    }

    public RestException(string message, Exception innerException)
    {
        throw new NotImplementedException();
    }

    protected RestException(SerializationInfo info, StreamingContext context)
    {
        throw new NotImplementedException();
    }
}
