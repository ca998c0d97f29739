#nullable enable
using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards;

/// <summary>Errors that say where in the JSON they lie.</summary>
internal static class JsonPlace
{
    public static AdaptiveSerializationException Fault(this JsonReader reader, string message, Exception? cause = null) =>
        new(Describe(message, reader.Path, reader as IJsonLineInfo), cause);

    public static AdaptiveSerializationException Fault(this JToken token, string message) => new(Describe(message, token.Path, token));

    private static string Describe(string message, string path, IJsonLineInfo? line)
    {
        if (line is not null && line.HasLineInfo())
        {
            return string.Create(
                CultureInfo.InvariantCulture, $"{message} Path '{path}', line {line.LineNumber}, position {line.LinePosition}.");
        }

        return $"{message} Path '{path}'.";
    }
}
