using System.Globalization;
using Newtonsoft.Json;

namespace MluviiBot.Extensions.Turns;

/// <summary>State as JSON from which objects come back as what they were, by the names of their types, as the SDK's own storages write it.</summary>
/// <remarks>Texts are never taken for dates, and no JSON of a guest can name a type: see <see cref="StateSlot"/>.</remarks>
/// <param name="allowed">Which types the JSON may name.</param>
internal sealed class StateJson(AllowedTypes allowed)
{
    private static readonly StateContracts Contracts = new();

    private readonly JsonSerializer _serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        ContractResolver = Contracts,
        Culture = CultureInfo.InvariantCulture,
        DateParseHandling = DateParseHandling.None,
        FloatFormatHandling = FloatFormatHandling.Symbol,
        MaxDepth = null,
        SerializationBinder = new StateTypes(allowed),
        TypeNameAssemblyFormatHandling = TypeNameAssemblyFormatHandling.Simple,
        TypeNameHandling = TypeNameHandling.Auto,
    });

    /// <exception cref="InvalidOperationException">It holds something of a type that it may not name.</exception>
    public string Write(object? value)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using var writer = new JsonTextWriter(text);
        _serializer.Serialize(writer, StateSlot.Wrap(value), typeof(object));
        return StorableJson.Of(text.ToString());
    }

    /// <exception cref="UnreadableStateException">A type is gone, or has changed so that it cannot be read.</exception>
    public object? Read(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json));
        try
        {
            return StateSlot.Unwrap(_serializer.Deserialize<object>(reader));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Not as inner exception: its text may repeat values.
            throw exception.GetBaseException() as UnreadableStateException ?? new UnreadableStateException(exception.GetType().Name);
        }
    }
}
