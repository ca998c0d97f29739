using System.Collections.Concurrent;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace MluviiBot.Extensions.Turns;

/// <summary>Names of types in stored state: that of the bot's state itself is short, the others say their assembly.</summary>
/// <param name="allowed">Which may be named.</param>
internal sealed class StateTypes(AllowedTypes allowed) : ISerializationBinder
{
    private const string Bag = "bag";

    private readonly DefaultSerializationBinder _names = new();
    private readonly ConcurrentDictionary<Type, (string? Assembly, string? Name)> _known = new();

    /// <exception cref="InvalidOperationException">It could not be read again.</exception>
    public void BindToName(Type serializedType, out string? assemblyName, out string? typeName) =>
        (assemblyName, typeName) = _known.GetOrAdd(serializedType, NameOf);

    public Type BindToType(string? assemblyName, string typeName)
    {
        if (assemblyName is null && typeName == Bag)
        {
            return typeof(Dictionary<string, object>);
        }

        Type type;
        try
        {
            type = _names.BindToType(assemblyName, typeName);
        }
        catch (Exception exception) when (exception is JsonSerializationException or IOException or BadImageFormatException)
        {
            throw new UnreadableStateException(typeName);
        }

        return allowed.Contain(type) ? type : throw new UnreadableStateException(RefusalOf(type));
    }

    private static string RefusalOf(Type type) =>
        $"{type.FullName} of {type.Assembly.GetName().Name} is no type that stored state may name. If the bot keeps it in its state, add its name or that of "
        + $"its assembly to {TurnOptions.Section}:{nameof(TurnOptions.StateTypes)}";

    private (string? Assembly, string? Name) NameOf(Type type)
    {
        if (type == typeof(Dictionary<string, object>) || type == typeof(StoredBag))
        {
            return (null, Bag);
        }

        if (!allowed.Contain(type))
        {
            throw new InvalidOperationException($"State cannot be saved: {RefusalOf(type)}; better keep a type of the bot's own, or a text.");
        }

        _names.BindToName(type, out var assembly, out var name);
        return (assembly?.Split(',')[0], name);
    }
}
