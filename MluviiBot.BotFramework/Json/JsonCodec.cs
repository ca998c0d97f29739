#nullable enable
using System.Text.Json;

namespace Microsoft.Bot.Schema.Json;

/// <summary>Writes values of one type straight as UTF-8.</summary>
internal abstract class JsonCodec
{
    /// <summary>Whether this is worth more than the general reader and writer for a whole document.</summary>
    public virtual bool IsForDocuments => false;

    public abstract void WriteObject(Utf8JsonWriter writer, object value);
}

/// <summary>Reads and writes values of one type straight from and to UTF-8.</summary>
internal abstract class JsonCodec<T> : JsonCodec
{
    /// <summary>Reads the value that the reader stands on (never null) and stays on its last token.</summary>
    /// <returns>False when it is not written the plain way: then the general reader has to read the whole document.</returns>
    public abstract bool TryRead(ref JsonInput input, out T? value);

    public abstract void Write(Utf8JsonWriter writer, T value);

    public sealed override void WriteObject(Utf8JsonWriter writer, object value) => Write(writer, (T)value);
}
