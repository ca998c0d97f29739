#nullable enable
using Microsoft.Bot.Schema.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs.Memory.Paths;

/// <summary>Turns values into other types by way of JSON.</summary>
internal static class ValueMapper
{
    public static object? MapTo(object? value, Type type)
    {
        if (type.IsInstanceOfType(value) && !(value is JValue && type == typeof(object)))
        {
            return value;
        }

        return PathNode.Plain(value) switch
        {
            null => type.IsValueType ? Activator.CreateInstance(type) : null,
            { } plain when type.IsInstanceOfType(plain) => plain,
            { } plain => ToJson(plain).ToObject(type, BotJson.Serializer),
        };
    }

    public static JToken ToJson(object? value)
        => value switch
        {
            null => JValue.CreateNull(),
            JToken json => json,
            _ => JToken.FromObject(value, BotJson.Serializer),
        };

    /// <summary>What is stored of a value: strings, numbers and the like as they are, everything else as a JSON copy.</summary>
    public static object? Stored(object? value)
        => value switch
        {
            null or string or bool or DateTime or DateTimeOffset or TimeSpan or Guid or decimal => value,
            JValue json => json.Value,
            JToken json => json.DeepClone(),
            { } plain when plain.GetType() is { IsPrimitive: true } or { IsEnum: true } => plain,
            _ => JToken.FromObject(value, BotJson.Serializer),
        };

    public static object? Clone(object? value)
        => value switch
        {
            null => null,
            JToken json => json.DeepClone(),
            _ => ToJson(value).ToObject(value.GetType(), BotJson.Serializer),
        };

    /// <summary>Members of the second that are not null win; objects are merged member by member, lists are taken whole.</summary>
    public static JToken Merge(object? start, object? overlay)
    {
        var merged = ToJson(start).DeepClone() as JObject ?? [];
        if (ToJson(overlay) is JObject over)
        {
            MergeInto(merged, over);
        }

        return merged;
    }

    private static void MergeInto(JObject target, JObject overlay)
    {
        foreach (var (name, value) in overlay)
        {
            if (value is null or { Type: JTokenType.Null })
            {
                continue;
            }

            var property = target.Property(name, StringComparison.OrdinalIgnoreCase);
            if (property?.Value is JObject inner && value is JObject over)
            {
                MergeInto(inner, over);
            }
            else
            {
                target[property?.Name ?? name] = value.DeepClone();
            }
        }
    }
}
