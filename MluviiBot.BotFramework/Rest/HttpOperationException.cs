using System.Runtime.Serialization;

namespace Microsoft.Rest;

/// <summary>A service answered with a status that the operation does not expect.</summary>
public class HttpOperationException : RestException
{
    public HttpOperationException()
    {
    }

    public HttpOperationException(string message) : base(message)
    {
    }

    public HttpOperationException(string message, Exception innerException) : base(message, innerException)
    {
    }

    protected HttpOperationException(SerializationInfo info, StreamingContext context) : base(info, context)
    {
    }

    /// <summary>The answer's body as an object, or null if it could not be read as one.</summary>
    public object Body { get; set; }

    public HttpRequestMessageWrapper Request { get; set; }

    public HttpResponseMessageWrapper Response { get; set; }

#pragma warning disable SYSLIB0051, CS0672 // As above: the member belongs to the surface.
    public override void GetObjectData(SerializationInfo info, StreamingContext context)
    {
        ArgumentNullException.ThrowIfNull(info);
        base.GetObjectData(info, context);
        info.AddValue(nameof(Request), Request);
        info.AddValue(nameof(Response), Response);
        info.AddValue(nameof(Body), Body);
    }
#pragma warning restore SYSLIB0051, CS0672
}
