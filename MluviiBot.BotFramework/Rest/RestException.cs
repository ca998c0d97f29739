using System.Runtime.Serialization;

namespace Microsoft.Rest;

/// <summary>Base of what the REST clients throw on their own account; failures of the connection itself stay <see
/// cref="HttpRequestException"/>.</summary>
public class RestException : Exception
{
    public RestException()
    {
    }

    public RestException(string message) : base(message)
    {
    }

    public RestException(string message, Exception innerException) : base(message, innerException)
    {
    }

#pragma warning disable SYSLIB0051 // Part of the surface; runtime serialisation itself is gone.
    protected RestException(SerializationInfo info, StreamingContext context) : base(info, context)
    {
    }
#pragma warning restore SYSLIB0051
}
