using System.Text.Json;
using System.Text.Json.Serialization;
using MluviiBot.Extensions.Activities;

namespace MluviiBot.Extensions.Json;

/// <summary>
/// Remembers where a value could not be read, so that the object it stands in can keep it: a converter sees a value, but neither its
/// name nor its object. Per thread, because a read never leaves its thread.
/// </summary>
internal static class Unreadable
{
    [ThreadStatic]
    private static List<long>? _positions;

    public static int Count => _positions?.Count ?? 0;

    /// <summary>Notes the value that the reader stands at and moves to its end.</summary>
    public static void Note(ref Utf8JsonReader reader)
    {
        (_positions ??= []).Add(reader.TokenStartIndex);
        reader.Skip();
    }

    /// <summary>Reads an object and gives it what of its own could not be read.</summary>
    /// <param name="reader">Stands at the start of the object.</param>
    /// <param name="converter">Reads the members.</param>
    /// <param name="options">For the converter.</param>
    public static T? ReadObject<T>(ref Utf8JsonReader reader, JsonConverter<T> converter, JsonSerializerOptions options)
    {
        var start = reader;
        var before = Count;
        var value = converter.Read(ref reader, typeof(T), options);
        if (Count > before && value is MluviiObject read)
        {
            MoveInto(read, start, before);
        }

        return value;
    }

    /// <summary>Gives an object the values noted while it was read.</summary>
    /// <param name="target">The object.</param>
    /// <param name="reader">Stands at the start of the object again.</param>
    /// <param name="before">How many were noted before it was read.</param>
    public static void MoveInto(MluviiObject target, Utf8JsonReader reader, int before)
    {
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var name = JsonText.Read(ref reader);
            reader.Read();
            if (_positions!.IndexOf(reader.TokenStartIndex, before) >= 0)
            {
                target.KeepUnreadable(name, JsonElement.ParseValue(ref reader));
            }
            else
            {
                reader.Skip();
            }
        }

        _positions!.RemoveRange(before, _positions.Count - before);
    }

    public static void Forget() => _positions?.Clear();
}
