using System.Runtime.Serialization;

namespace Microsoft.Rest;

public class SerializationException : RestException
{
    public SerializationException()
    {
    }

    public SerializationException(string message)
    {
        throw new NotImplementedException();
    }

    public SerializationException(string message, Exception innerException)
    {
        throw new NotImplementedException();
    }

    public SerializationException(string message, string content, Exception innerException)
    {
        throw new NotImplementedException();
    }

    protected SerializationException(SerializationInfo info, StreamingContext context)
    {
        throw new NotImplementedException();
    }

    public string Content { get; set; }

    public override void GetObjectData(SerializationInfo info, StreamingContext context) => throw new NotImplementedException();
}
