using System.Globalization;
using System.Text.Json;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace MluviiBot.Extensions.Channels;

/// <summary>What a button says, to the guest and to the bot. Its value may be anything that a bot put there.</summary>
internal static class ButtonWords
{
    private static readonly JsonSerializerSettings AsWritten = new() { DateParseHandling = DateParseHandling.None };

    /// <summary>What the guest reads: the title, and the value of a button that has none.</summary>
    public static string Title(CardAction button) => string.IsNullOrWhiteSpace(button.Title) ? Text(button.Value) ?? string.Empty : button.Title;

    /// <summary>What the bot gets as text.</summary>
    public static string Answer(CardAction button) =>
        button is { Type: ActionTypes.MessageBack, Text.Length: > 0 } ? button.Text : Text(button.Value) ?? Title(button);

    /// <summary>What the bot gets beside the text, as JSON: what has more to it than words.</summary>
    public static string? Data(CardAction button) => button.ChannelData is AnswerData data
        ? data.Json.ToString(Formatting.None)
        : Json(button.Value) is JContainer value ? value.ToString(Formatting.None) : null;

    /// <summary>A link, a call or a download in words.</summary>
    public static string Link(CardAction button)
    {
        var title = button.Title?.Trim() ?? string.Empty;
        var address = Text(button.Value) ?? string.Empty;
        return title.Length == 0 || address.Length == 0 ? title + address : $"{title}: {address}";
    }

    /// <summary>The buttons that have something to read or to answer.</summary>
    public static IEnumerable<CardAction> Of(IEnumerable<CardAction?>? buttons) =>
        (buttons ?? []).OfType<CardAction>().Where(button => !string.IsNullOrWhiteSpace(Title(button)) || !string.IsNullOrWhiteSpace(Answer(button)));

    /// <summary>A value in words: an object as its JSON.</summary>
    public static string? Text(object? value) => value is string text
        ? text
        : Json(value) switch
        {
            null => null,
            JValue plain => Convert.ToString(plain.Value, CultureInfo.InvariantCulture),
            var json => json.ToString(Formatting.None),
        };

    private static JToken? Json(object? value) => value switch
    {
        null => null,
        JToken json => json is JValue { Value: null } ? null : json,
        JsonElement { ValueKind: JsonValueKind.Undefined or JsonValueKind.Null } => null,
        JsonElement element => JsonConvert.DeserializeObject<JToken>(element.GetRawText(), AsWritten),
        _ => JToken.FromObject(value),
    };
}
