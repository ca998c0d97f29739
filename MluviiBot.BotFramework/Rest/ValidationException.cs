using System.Runtime.Serialization;

namespace Microsoft.Rest;

public class ValidationException : RestException
{
    public ValidationException()
    {
    }

    public ValidationException(string message)
    {
        throw new NotImplementedException();
    }

    public ValidationException(string rule, string target)
    {
        throw new NotImplementedException();
    }

    public ValidationException(string message, Exception innerException)
    {
        throw new NotImplementedException();
    }

    public ValidationException(string rule, string target, object details)
    {
        throw new NotImplementedException();
    }

    protected ValidationException(SerializationInfo info, StreamingContext context)
    {
        throw new NotImplementedException();
    }

    public object Details { get; }

    public string Rule { get; }

    public string Target { get; }

    public override void GetObjectData(SerializationInfo info, StreamingContext context) => throw new NotImplementedException();
}
