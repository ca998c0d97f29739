using System.Runtime.Serialization;

namespace Microsoft.Rest;

/// <summary>A body could not be turned into JSON, or an answer is not the JSON it should be.</summary>
public class SerializationException : RestException
{
    public SerializationException()
    {
    }

    public SerializationException(string message) : base(message)
    {
    }

    public SerializationException(string message, Exception innerException) : base(message, innerException)
    {
    }

    public SerializationException(string message, string content, Exception innerException) : base(message, innerException)
    {
        Content = content;
    }

    protected SerializationException(SerializationInfo info, StreamingContext context) : base(info, context)
    {
        ArgumentNullException.ThrowIfNull(info);
        Content = info.GetString(nameof(Content));
    }

    /// <summary>The text that could not be read.</summary>
    public string Content { get; set; }

#pragma warning disable SYSLIB0051, CS0672 // Part of the surface; runtime serialisation itself is gone.
    public override void GetObjectData(SerializationInfo info, StreamingContext context)
    {
        ArgumentNullException.ThrowIfNull(info);
        base.GetObjectData(info, context);
        info.AddValue(nameof(Content), Content);
    }
#pragma warning restore SYSLIB0051, CS0672
}
