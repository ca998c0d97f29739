#nullable enable
using System.Collections;
using Microsoft.Bot.Schema.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Builder.Dialogs.Memory.Paths;

/// <summary>One object on a path, whatever it is made of: JSON, a dictionary, a list or a plain object. Names ignore case.</summary>
internal static class PathNode
{
    /// <returns>Null when there is no such member or item, or it is null.</returns>
    public static object? Child(object? node, object segment)
    {
        node = Plain(node);
        return Plain(segment is int index ? Item(node, index) : Member(node, (string)segment));
    }

    public static void SetChild(object node, object segment, object? value)
    {
        if (segment is int index)
        {
            SetItem(node, index, value);
        }
        else
        {
            SetMember(node, (string)segment, value);
        }
    }

    /// <summary>Removes a member; an item of a list becomes null, so that the others keep their places.</summary>
    public static void RemoveChild(object node, object segment)
    {
        switch (node)
        {
            case JObject json when segment is string name:
                json.Property(name, StringComparison.OrdinalIgnoreCase)?.Remove();
                break;
            case IDictionary<string, object> map when segment is string name:
                map.Remove(Key(map, name) ?? name);
                break;
            case IDictionary map when segment is string name:
                map.Remove(Key(map, name) ?? name);
                break;
            default:
                if (Child(node, segment) != null)
                {
                    SetChild(node, segment, null);
                }

                break;
        }
    }

    /// <summary>A JSON value is what it holds; a JSON null is null.</summary>
    public static object? Plain(object? node) => node is JValue json ? json.Value : node;

    public static IEnumerable<KeyValuePair<string, Func<object?>>> Members(object? node)
    {
        switch (Plain(node))
        {
            case null:
                yield break;
            case JObject json:
                foreach (var (name, value) in json)
                {
                    yield return new(name, () => value);
                }

                break;
            case IDictionary<string, object> map:
                foreach (var (name, value) in map)
                {
                    yield return new(name, () => value);
                }

                break;
            case IDictionary map:
                foreach (DictionaryEntry entry in map)
                {
                    yield return new(entry.Key.ToString()!, () => entry.Value);
                }

                break;
            case { } plain when Properties(plain) is { } properties:
                foreach (var property in properties)
                {
                    if (property.ValueProvider is { } provider)
                    {
                        yield return new(property.UnderlyingName!, () => provider.GetValue(plain));
                    }
                }

                break;
        }
    }

    private static object? Member(object? node, string name)
    {
        switch (node)
        {
            case null or string or JArray:
                return null;
            case JObject json:
                return json.GetValue(name, StringComparison.OrdinalIgnoreCase);
            case IDictionary<string, object> map:
                return map.TryGetValue(name, out var value) ? value : Key(map, name) is { } key ? map[key] : null;
            case IDictionary map:
                return Key(map, name) is { } found ? map[found] : null;
            default:
                return Property(node, name)?.ValueProvider?.GetValue(node);
        }
    }

    private static object? Item(object? node, int index)
        => node switch
        {
            JArray json => index >= 0 && index < json.Count ? json[index] : null,
            IList list => index >= 0 && index < list.Count ? list[index] : null,
            JObject or IDictionary<string, object> or IDictionary => Member(node, index.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            _ => null,
        };

    private static void SetMember(object node, string name, object? value)
    {
        switch (node)
        {
            case JObject json:
                json[json.Property(name, StringComparison.OrdinalIgnoreCase)?.Name ?? name] = ValueMapper.ToJson(value);
                break;
            case IDictionary<string, object> map:
                map[Key(map, name) ?? name] = value!;
                break;
            case IDictionary map:
                map[Key(map, name) ?? name] = value;
                break;
            default:
                var property = Property(node, name);
                if (property is not { Writable: true, ValueProvider: { } provider })
                {
                    throw new ArgumentException($"A {node.GetType().Name} has no member '{name}' that can be set.", nameof(name));
                }

                provider.SetValue(node, ValueMapper.MapTo(value, property.PropertyType!));
                break;
        }
    }

    private static void SetItem(object node, int index, object? value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        switch (node)
        {
            case JArray json:
                while (json.Count <= index)
                {
                    json.Add(JValue.CreateNull());
                }

                json[index] = ValueMapper.ToJson(value);
                break;
            case IList list:
                var itemType = list.GetType() is var type && type.IsArray ? type.GetElementType()! : type.GenericTypeArguments.FirstOrDefault(typeof(object));
                while (list.Count <= index)
                {
                    list.Add(ValueMapper.MapTo(null, itemType));
                }

                list[index] = ValueMapper.MapTo(value, itemType);
                break;
            default:
                SetMember(node, index.ToString(System.Globalization.CultureInfo.InvariantCulture), value);
                break;
        }
    }

    private static string? Key(IDictionary<string, object> map, string name)
        => map.ContainsKey(name) ? name : map.Keys.FirstOrDefault(key => string.Equals(key, name, StringComparison.OrdinalIgnoreCase));

    private static object? Key(IDictionary map, string name)
    {
        foreach (var key in map.Keys)
        {
            if (key is string text && string.Equals(text, name, StringComparison.OrdinalIgnoreCase))
            {
                return key;
            }
        }

        return null;
    }

    private static JsonProperty? Property(object node, string name)
    {
        if (Properties(node) is not { } properties)
        {
            return null;
        }

        JsonProperty? byJsonName = null;
        foreach (var property in properties)
        {
            if (string.Equals(property.UnderlyingName, name, StringComparison.OrdinalIgnoreCase))
            {
                return property;
            }

            if (string.Equals(property.PropertyName, name, StringComparison.OrdinalIgnoreCase))
            {
                byJsonName = property;
            }
        }

        return byJsonName;
    }

    /// <summary>From the JSON contracts, which are made once per type and read properties without reflection.</summary>
    private static JsonPropertyCollection? Properties(object node)
        => (BotJson.Serializer.ContractResolver.ResolveContract(node.GetType()) as JsonObjectContract)?.Properties;
}
