#nullable enable
using Microsoft.Bot.Schema.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>Values of activities, which are what the wire or a test made of them: parsed JSON, or some object.</summary>
internal static class LooseJson
{
    /// <exception cref="Newtonsoft.Json.JsonException">The value is not of that shape.</exception>
    public static T? To<T>(object? value) where T : class => value switch
    {
        null => null,
        T typed => typed,
        JToken json => json.ToObject<T>(BotJson.Serializer),
        _ => BotJson.Deserialize<T>(BotJson.Serialize(value)),
    };
}
