using System.Collections.Concurrent;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace MluviiBot.Extensions.Turns;

/// <summary>Names of types in stored state: that of the bot's state itself is short, the others say their assembly.</summary>
internal sealed class StateTypes : ISerializationBinder
{
    private const string Bag = "bag";

    private readonly DefaultSerializationBinder _names = new();
    private readonly ConcurrentDictionary<Type, (string? Assembly, string? Name)> _known = new();

    public void BindToName(Type serializedType, out string? assemblyName, out string? typeName) =>
        (assemblyName, typeName) = _known.GetOrAdd(serializedType, NameOf);

    public Type BindToType(string? assemblyName, string typeName)
    {
        if (assemblyName is null && typeName == Bag)
        {
            return typeof(Dictionary<string, object>);
        }

        try
        {
            return _names.BindToType(assemblyName, typeName);
        }
        catch (Exception exception) when (exception is JsonSerializationException or IOException or BadImageFormatException)
        {
            throw new UnreadableStateException(typeName);
        }
    }

    private (string? Assembly, string? Name) NameOf(Type type)
    {
        if (type == typeof(Dictionary<string, object>))
        {
            return (null, Bag);
        }

        _names.BindToName(type, out var assembly, out var name);
        return (assembly?.Split(',')[0], name);
    }
}
