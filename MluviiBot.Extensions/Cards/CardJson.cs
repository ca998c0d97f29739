using System.Text.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace MluviiBot.Extensions.Cards;

/// <summary>The JSON of a card's content, however the bot holds it.</summary>
internal static class CardJson
{
    /// <summary>Null when it is no JSON object.</summary>
    public static JObject? Read(object? content)
    {
        try
        {
            return content switch
            {
                null => null,
                JObject json => json,
                JToken => null,
                string text => Parse(text),
                JsonElement { ValueKind: JsonValueKind.Object } element => Parse(element.GetRawText()),
                JsonElement => null,
                AdaptiveCards.AdaptiveCard card => Parse(card.ToJson()),
                _ => Parse(JsonConvert.SerializeObject(content, new JsonSerializerSettings { NullValueHandling = NullValueHandling.Ignore })),
            };
        }
        catch (Newtonsoft.Json.JsonException)
        {
            return null;
        }
    }

    private static JObject? Parse(string text)
    {
        // What looks like a date stays as it is written.
        using var reader = new JsonTextReader(new StringReader(text)) { DateParseHandling = DateParseHandling.None };
        return JToken.ReadFrom(reader) as JObject;
    }
}
