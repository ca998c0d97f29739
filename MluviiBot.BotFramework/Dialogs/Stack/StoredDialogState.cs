#nullable enable
using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// Reads what dialogs keep in <see cref="DialogInstance.State"/>. A value is the object that was put there, or, once it
/// has been through storage, plain JSON; then it is converted and put back, so that later changes to it are saved.
/// </summary>
internal static class StoredDialogState
{
    /// <summary>Reads lists that were stored with their type names, but makes nothing of the names.</summary>
    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        Culture = CultureInfo.InvariantCulture,
        DateParseHandling = DateParseHandling.None,
        MetadataPropertyHandling = MetadataPropertyHandling.Default,
        TypeNameHandling = TypeNameHandling.None,
    });

    public static IDictionary<string, object> Of(DialogInstance instance)
    {
        ArgumentNullException.ThrowIfNull(instance);
        return instance.State ??= new Dictionary<string, object>();
    }

    public static DialogState InnerStack(DialogInstance instance, string key)
    {
        var state = Of(instance);
        if (state.TryGetValue(key, out var stored) && stored is DialogState live)
        {
            return live;
        }

        var inner = stored is JToken { Type: JTokenType.Object } json ? json.ToObject<DialogState>(Serializer)! : new DialogState();
        inner.DialogStack ??= [];
        state[key] = inner;
        return inner;
    }

    public static IDictionary<string, object> Values(IDictionary<string, object> state, string key)
    {
        if (state.TryGetValue(key, out var stored) && stored is IDictionary<string, object> live)
        {
            return live;
        }

        var values = new Dictionary<string, object>();
        if (stored is JObject json)
        {
            foreach (var (name, value) in json)
            {
                // Written by a serializer that notes types, read by one that does not.
                if (name != "$type")
                {
                    values[name] = value is JValue plain ? plain.Value! : value!;
                }
            }
        }

        state[key] = values;
        return values;
    }

    public static int? Number(IDictionary<string, object> state, string key)
        => state.TryGetValue(key, out var stored) && stored is not (null or JValue { Value: null })
            ? Convert.ToInt32(stored is JValue json ? json.Value : stored, CultureInfo.InvariantCulture)
            : null;

    public static string? Text(IDictionary<string, object> state, string key)
        => state.TryGetValue(key, out var stored) ? stored?.ToString() : null;
}
