#nullable enable
using System.Globalization;
using System.Text;
using Microsoft.Bot.Schema.Json;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.Http;

/// <summary>
/// A client's JSON: the shared serializer until somebody asks for the client's own settings, which he may then change at any time.
/// </summary>
internal sealed class ConnectorJson
{
    private JsonSerializerSettings? _writing;
    private JsonSerializerSettings? _reading;

    public JsonSerializerSettings Writing => LazyInitializer.EnsureInitialized(ref _writing, BotJson.CreateSettings);

    public JsonSerializerSettings Reading => LazyInitializer.EnsureInitialized(ref _reading, BotJson.CreateSettings);

    public JsonPayload Write(object body)
    {
        var payload = new JsonPayload();
        try
        {
            if (_writing is null)
            {
                BotJson.Serialize(body, payload);
            }
            else
            {
                using var text = new StringWriter(CultureInfo.InvariantCulture);
                JsonSerializer.Create(_writing).Serialize(text, body);
                _ = Encoding.UTF8.GetBytes(text.ToString(), payload);
            }

            return payload;
        }
        catch
        {
            payload.Dispose();
            throw;
        }
    }

    /// <exception cref="JsonException">The bytes are not the JSON of a <typeparamref name="T"/>.</exception>
    public T? Read<T>(ReadOnlySpan<byte> utf8)
    {
        if (_reading is null)
        {
            return BotJson.Deserialize<T>(utf8);
        }

        using var reader = new JsonTextReader(new StringReader(Encoding.UTF8.GetString(utf8)));
        return JsonSerializer.Create(_reading).Deserialize<T>(reader);
    }
}
