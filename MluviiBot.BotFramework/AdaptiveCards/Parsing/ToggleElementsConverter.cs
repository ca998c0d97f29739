using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Target elements: just an id where the element is to be toggled, an object where it is to be shown or hidden.</summary>
public class ToggleElementsConverter : JsonConverter
{
    public ToggleElementsConverter()
    {
    }

    public override bool CanConvert(Type objectType) => objectType == typeof(List<AdaptiveTargetElement>);

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
    {
        if (reader.TokenType is not JsonToken.StartArray)
        {
            throw reader.Fault("Target elements must be a JSON array of ids or objects.");
        }

        var targets = new List<AdaptiveTargetElement>();
        while (reader.Read() && reader.TokenType is not JsonToken.EndArray)
        {
            targets.Add(reader.TokenType switch
            {
                JsonToken.String => new AdaptiveTargetElement((string)reader.Value),
                JsonToken.StartObject => serializer.Deserialize<AdaptiveTargetElement>(reader),
                _ => throw reader.Fault("A target element must be an id or an object."),
            });
        }

        return targets;
    }

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer)
    {
        writer.WriteStartArray();
        foreach (var target in (IEnumerable<AdaptiveTargetElement>)value)
        {
            serializer.Serialize(writer, target.IsVisible is null ? (object)target.ElementId : target);
        }

        writer.WriteEndArray();
    }
}
