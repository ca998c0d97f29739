using System.Globalization;
using Microsoft.Bot.Schema;
using MluviiBot.Extensions.Channels;
using Newtonsoft.Json.Linq;

namespace MluviiBot.Extensions.Cards;

/// <summary>Walks one Adaptive Card and gathers what a hero or thumbnail card can hold.</summary>
internal sealed class AdaptiveCardTranslator
{
    /// <summary>What nests deeper is left out; real cards do not.</summary>
    private const int MaxDepth = 32;

    private readonly List<string> _texts = [];
    private readonly List<CardImage> _images = [];
    private readonly List<CardAction> _buttons = [];
    private readonly List<Attachment> _further = [];
    private string? _title;
    private bool _isThumbnail;
    private CardAction? _tap;

    public List<string> Lost { get; } = [];

    public IReadOnlyList<Attachment> Cards
    {
        get
        {
            var text = _texts.Count == 0 ? null : string.Join('\n', _texts);
            IList<CardImage>? images = _images.Count == 0 ? null : _images;
            IList<CardAction>? buttons = _buttons.Count == 0 ? null : _buttons;
            var card = _isThumbnail
                ? new ThumbnailCard(_title, null, text, images, buttons, _tap).ToAttachment()
                : new HeroCard(_title, null, text, images, buttons, _tap).ToAttachment();
            return [card, .. _further];
        }
    }

    public void Take(JObject card, int depth = 0)
    {
        if (card["body"] is { } body and not (JArray or JValue { Value: null }))
        {
            Lost.Add("body, which is no list");
        }

        TakeAll(card["body"], depth);
        TakeActions(card["actions"], depth);
        if (card["backgroundImage"] is not null)
        {
            Lost.Add("backgroundImage");
        }

        if (card["selectAction"] is JObject action)
        {
            _tap = ToButton(action);
        }

        // A card that is newer than its reader says the same in a sentence.
        if (_title is null && _texts.Count == 0 && _images.Count == 0 && Text(card, "fallbackText") is { } fallback)
        {
            _texts.Add(fallback);
        }
    }

    private void TakeAll(JToken? elements, int depth)
    {
        foreach (var element in (elements as JArray ?? []).OfType<JObject>())
        {
            TakeElement(element, depth + 1);
        }
    }

    private void TakeElement(JObject element, int depth)
    {
        if (depth > MaxDepth || element["isVisible"] is JValue { Value: false })
        {
            Lost.Add(depth > MaxDepth ? $"{NameOf(element)}, which nests too deep" : $"{NameOf(element)}, which is hidden");
            return;
        }

        switch (Text(element, "type"))
        {
            case "TextBlock":
                TakeText(Text(element, "text"), IsHeading(element));
                break;
            case "RichTextBlock":
                var runs = (element["inlines"] as JArray ?? []).Select(inline => inline is JValue { Value: string run } ? run : Text(inline, "text"));
                TakeText(string.Concat(runs), false);
                break;
            case "FactSet":
                _texts.AddRange((element["facts"] as JArray ?? []).Select(FactOf).Where(fact => fact.Length > 0));
                break;
            case "Image":
                TakeImage(element);
                break;
            case "ImageSet":
                TakeAll(element["images"], depth);
                break;
            case "Container" or "Column" or "TableCell":
                TakeAll(element["items"], depth);
                break;
            case "ColumnSet":
                TakeAll(element["columns"], depth);
                break;
            case "Table":
                TakeTable(element, depth);
                break;
            case "ActionSet":
                TakeActions(element["actions"], depth);
                break;
            default:
                TakeUnknown(element, depth);
                return;
        }

        if (element["selectAction"] is JObject action && Text(element, "type") != "Image")
        {
            TakeAction(action, depth);
        }
    }

    private static string FactOf(JToken fact) =>
        string.Join(": ", new[] { Text(fact, "title")?.TrimEnd(':'), Text(fact, "value") }.Where(part => !string.IsNullOrWhiteSpace(part)));

    /// <summary>A row of a table becomes a line of its cells.</summary>
    private void TakeTable(JObject table, int depth)
    {
        foreach (var row in (table["rows"] as JArray ?? []).OfType<JObject>())
        {
            var before = _texts.Count;
            foreach (var cell in (row["cells"] as JArray ?? []).OfType<JObject>())
            {
                TakeAll(cell["items"], depth + 1);
            }

            var line = string.Join(" | ", _texts.Skip(before));
            _texts.RemoveRange(before, _texts.Count - before);
            TakeText(line, false);
        }
    }

    private void TakeUnknown(JObject element, int depth)
    {
        // A column or cell may come without its type.
        if (Text(element, "type") is null && element["items"] is JArray items)
        {
            TakeAll(items, depth);
        }
        else if (Text(element, "type") is null && Text(element, "url") is not null)
        {
            TakeImage(element);
        }
        else if (element["fallback"] is JObject fallback)
        {
            TakeElement(fallback, depth + 1);
        }
        else
        {
            Lost.Add(NameOf(element));
        }
    }

    private void TakeText(string? text, bool isHeading)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        if (isHeading && _title is null)
        {
            _title = text;
        }
        else
        {
            _texts.Add(text);
        }
    }

    private static bool IsHeading(JObject block) =>
        Is(block, "weight", "bolder") || Is(block, "style", "heading")
        || Is(block, "size", "large") || Is(block, "size", "extraLarge") || Is(block, "size", "medium");

    private void TakeImage(JObject image)
    {
        if (Text(image, "url") is not { } address)
        {
            Lost.Add(NameOf(image));
            return;
        }

        _isThumbnail = _images.Count == 0 ? Is(image, "size", "small") || Is(image, "style", "person") : _isThumbnail;
        _images.Add(new CardImage(address, Text(image, "altText"), image["selectAction"] is JObject action ? ToButton(action) : null));
    }

    private void TakeActions(JToken? actions, int depth)
    {
        foreach (var action in (actions as JArray ?? []).OfType<JObject>())
        {
            TakeAction(action, depth + 1);
        }
    }

    private void TakeAction(JObject action, int depth)
    {
        if (Text(action, "type") == "Action.ShowCard" && action["card"] is JObject card && depth <= MaxDepth)
        {
            var translator = new AdaptiveCardTranslator();
            translator.Take(card, depth);
            translator._title ??= Text(action, "title");
            _further.AddRange(translator.Cards);
            Lost.AddRange(translator.Lost);
        }
        else if (ToButton(action) is { } button)
        {
            _buttons.Add(button);
        }
        else if (action["fallback"] is JObject fallback && depth <= MaxDepth)
        {
            TakeAction(fallback, depth + 1);
        }
    }

    private CardAction? ToButton(JObject action)
    {
        var title = Text(action, "title");
        var image = Text(action, "iconUrl");
        switch (Text(action, "type"))
        {
            case "Action.OpenUrl" when Text(action, "url") is { } address:
                return new CardAction(ActionTypes.OpenUrl, title ?? address, image, value: address);
            case "Action.Submit" or "Action.Execute" when (title ?? ScalarOf(action["data"])) is { } shown:
                var data = action["data"] is { Type: not JTokenType.Null } given ? given : null;
                var value = ScalarOf(data) ?? Text(action, "verb") ?? shown;
                return new CardAction(ActionTypes.ImBack, shown, image, value: value) { ChannelData = data is JContainer ? new AnswerData(data) : null };
            default:
                if (action["fallback"] is not JObject)
                {
                    Lost.Add(NameOf(action));
                }

                return null;
        }
    }

    private static string? ScalarOf(JToken? data) => data is JValue { Value: { } value } ? Convert.ToString(value, CultureInfo.InvariantCulture) : null;

    private static string? Text(JToken? json, string name) => (json as JObject)?[name] is JValue { Value: string text } ? text : null;

    private static bool Is(JObject json, string name, string word) => string.Equals(Text(json, name), word, StringComparison.OrdinalIgnoreCase);

    /// <summary>By type and id: a title is text for one guest, and the name ends in a log.</summary>
    private static string NameOf(JObject part)
    {
        var type = Text(part, "type") ?? "a part without a type";
        return Text(part, "id") is { } id ? $"{type} '{id}'" : type;
    }
}
