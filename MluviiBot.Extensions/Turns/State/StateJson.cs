using System.Globalization;
using Newtonsoft.Json;

namespace MluviiBot.Extensions.Turns;

/// <summary>State as JSON from which objects come back as what they were, by the names of their types, as the SDK's own storages write it.</summary>
/// <remarks>Texts are never taken for dates, and no JSON of a guest can name a type: see <see cref="StateSlot"/>.</remarks>
internal static class StateJson
{
    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        ContractResolver = new StateContracts(),
        Culture = CultureInfo.InvariantCulture,
        DateParseHandling = DateParseHandling.None,
        FloatFormatHandling = FloatFormatHandling.Symbol,
        MaxDepth = null,
        SerializationBinder = new StateTypes(),
        TypeNameAssemblyFormatHandling = TypeNameAssemblyFormatHandling.Simple,
        TypeNameHandling = TypeNameHandling.Auto,
    });

    public static string Write(object? value)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using var writer = new JsonTextWriter(text);
        Serializer.Serialize(writer, StateSlot.Wrap(value), typeof(object));
        return StorableJson.Of(text.ToString());
    }

    /// <exception cref="UnreadableStateException">A type is gone, or has changed so that it cannot be read.</exception>
    public static object? Read(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json));
        try
        {
            return StateSlot.Unwrap(Serializer.Deserialize<object>(reader));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Not as inner exception: its text may repeat values.
            throw exception.GetBaseException() as UnreadableStateException ?? new UnreadableStateException(exception.GetType().Name);
        }
    }
}
