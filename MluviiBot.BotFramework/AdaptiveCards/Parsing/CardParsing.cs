#nullable enable
using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>
/// One reading of one card: its warnings, its ids, and the serializer that carries both to the converters. The JSON is loaded
/// first, because an element's type may stand after its other members; the converters then read the loaded tokens in place.
/// </summary>
internal sealed class CardParsing
{
    /// <summary>For what the official library gives no status code of its own.</summary>
    private const int OtherWarning = -1;

    private const int MaxDepth = 64;

    private const string NothingToShow = "We're sorry, this card couldn't be displayed";

    private static readonly DefaultContractResolver Contracts = new();

    private static readonly JsonLoadSettings Load = new();

    private static readonly StrictIntConverter StrictInts = new();

    private readonly List<AdaptiveWarning>? _warnings;
    private readonly JsonSerializer _serializer;
    private bool _isNested;

    private CardParsing(List<AdaptiveWarning>? warnings, ParseContext? ids, IEnumerable<JsonConverter> converters)
    {
        _warnings = warnings;
        Ids = ids ?? new ParseContext();
        _serializer = JsonSerializer.Create(new JsonSerializerSettings
        {
#pragma warning disable SYSLIB0050 // Json.NET's way to hand something to converters.
            Context = new(default, this),
#pragma warning restore SYSLIB0050
            ContractResolver = Contracts,
            Converters = [.. converters],
            DateParseHandling = DateParseHandling.None,
            MaxDepth = MaxDepth,
            MetadataPropertyHandling = MetadataPropertyHandling.Ignore,
            NullValueHandling = NullValueHandling.Ignore,
        });
    }

    public ParseContext Ids { get; }

    public static AdaptiveCardParseResult ParseCard(string? json)
    {
        if (string.IsNullOrWhiteSpace(json))
        {
            throw new AdaptiveSerializationException("There is no JSON to read a card from.");
        }

        var result = new AdaptiveCardParseResult();
        var parsing = new CardParsing(result.Warnings, null, [StrictInts]);
        using var text = new JsonTextReader(new StringReader(json));
        JsonReader reader = text;
        try
        {
            var tokens = LoadAll(text);
            reader = tokens;
            result.Card = parsing._serializer.Deserialize<AdaptiveCard>(tokens) ?? throw reader.Fault("A card must be a JSON object, not null.");
            return result;
        }
        catch (JsonException e) when (e is JsonReaderException or JsonSerializationException { Path: not null })
        {
            throw new AdaptiveSerializationException(e.Message, e);
        }
        catch (Exception e) when (e is JsonException or FormatException or ArgumentException or OverflowException or InvalidCastException)
        {
            throw reader.Fault(e.GetBaseException().Message, e);
        }
    }

    /// <summary>The reading that a converter was called within, or null if it was called on its own.</summary>
    public static CardParsing? Of(JsonSerializer serializer) => serializer.Context.Context as CardParsing;

    /// <summary>Reads a card or an element where no reading is under way yet: a converter was called by somebody else's serializer.</summary>
    public static object? ReadAlone(
        JsonReader reader, Type type, JsonSerializer serializer, List<AdaptiveWarning>? warnings, ParseContext? ids)
    {
        var dates = reader.DateParseHandling;
        reader.DateParseHandling = DateParseHandling.None;
        var token = JToken.ReadFrom(reader, Load);
        reader.DateParseHandling = dates;
        using var tokens = new JTokenReader(token);
        return new CardParsing(warnings, ids, serializer.Converters)._serializer.Deserialize(tokens, type);
    }

    public static void Warn(JsonReader reader, JsonSerializer serializer, List<AdaptiveWarning>? alone, string message) =>
        (Of(serializer) is { } parsing ? parsing._warnings : alone)?.Add(new AdaptiveWarning(OtherWarning, $"{message} ({reader.Path})"));

    public void Warn(AdaptiveWarning.WarningStatusCode code, string message) => _warnings?.Add(new AdaptiveWarning((int)code, message));

    /// <summary>The object the reader stands at the start of.</summary>
    public static JObject Current(JsonReader reader, string what) =>
        reader is JTokenReader { CurrentToken: JObject json } ? json : throw reader.Fault($"{what} must be a JSON object.");

    /// <summary>Makes an object of the type and fills it from the one that the reader stands at the start of.</summary>
    public static object Fill(JsonReader reader, Type type, JsonSerializer serializer)
    {
        if (serializer.ContractResolver.ResolveContract(type) is not JsonObjectContract { DefaultCreator: { } create } contract)
        {
            throw reader.Fault($"{type.Name} has no public constructor without parameters.");
        }

        var made = create();
        serializer.Populate(reader, made);
        DropKnown(contract, (made as AdaptiveTypedElement)?.AdditionalProperties ?? (made as AdaptiveInline)?.AdditionalProperties);
        return made;
    }

    public AdaptiveTypedElement ReadElement(JsonReader reader, Type expected, JsonSerializer serializer, bool isFallback = false)
    {
        _isNested = true;
        var json = Current(reader, "An element or action");
        var type = ElementTypes.Resolve(expected, json, out var unknown);
        if (unknown is not null)
        {
            Warn(reader, serializer, null, $"Unknown element '{unknown}'");
        }

        var id = Text(json, "id");
        var internalId = AdaptiveInternalID.Next();
        Ids.Push(id, internalId, isFallback, id is null ? null : json.Path);
        var context = typeof(AdaptiveAction).IsAssignableFrom(type) ? ParseContext.ContextType.Action : ParseContext.ContextType.Element;
        var element = (AdaptiveTypedElement)FillWithin(context, reader, type, serializer);
        element.InternalID = internalId;
        Ids.PopElement();
        return element;
    }

    public AdaptiveCard ReadCard(JsonReader reader, Type type, JsonSerializer serializer)
    {
        var json = Current(reader, "A card");
        var isRoot = !_isNested;
        _isNested = true;
        var typeName = Text(json, "type");
        if (typeName != AdaptiveCard.TypeName && (isRoot || typeName is not null))
        {
            throw reader.Fault($"The type of a card must be '{AdaptiveCard.TypeName}'.");
        }

        var version = isRoot ? CardVersion(json, reader) : null;
        if (version > AdaptiveCard.KnownSchemaVersion)
        {
            Warn(
                AdaptiveWarning.WarningStatusCode.UnsupportedSchemaVersion,
                $"Schema version {version} is not supported; the card's fallback text takes its place.");
            reader.Skip();
            return FallbackCard(json);
        }

        var card = (AdaptiveCard)FillWithin(ParseContext.ContextType.Element, reader, type, serializer);
        card.Version = version ?? (json.ContainsKey("version") ? card.Version : null);
        if (!string.IsNullOrEmpty(card.Lang) && !CardLanguage.IsKnown(card.Lang))
        {
            Warn(AdaptiveWarning.WarningStatusCode.InvalidLanguage, $"Invalid language identifier: {card.Lang}");
        }

        return card;
    }

    /// <summary>
    /// Json.NET counts a known member as additional if its value is null or only the default; it would be written twice once it is set.
    /// </summary>
    private static void DropKnown(JsonObjectContract contract, SerializableDictionary<string, object>? additional)
    {
        if (additional is not { Count: > 0 })
        {
            return;
        }

        foreach (var name in additional.Keys)
        {
            if (contract.Properties.GetClosestMatchProperty(name) is { Ignored: false })
            {
                additional.Remove(name);
            }
        }
    }

    /// <summary>Fills while the context says what a fallback would have to be.</summary>
    private object FillWithin(ParseContext.ContextType context, JsonReader reader, Type type, JsonSerializer serializer)
    {
        var outer = Ids.Type;
        Ids.Type = context;
        var made = Fill(reader, type, serializer);
        Ids.Type = outer;
        return made;
    }

    private static JTokenReader LoadAll(JsonTextReader text)
    {
        text.DateParseHandling = DateParseHandling.None;
        text.MaxDepth = MaxDepth;
        var token = JToken.ReadFrom(text, Load);
        while (text.Read())
        {
            if (text.TokenType is not JsonToken.Comment)
            {
                throw text.Fault("There is more text after the card.");
            }
        }

        return new JTokenReader(token);
    }

    private static AdaptiveSchemaVersion CardVersion(JObject json, JsonReader reader)
    {
        var text = Text(json, "version");
        if (!string.IsNullOrEmpty(text))
        {
            return AdaptiveSchemaVersion.TryParse(text, out var version)
                ? version
                : throw reader.Fault($"'{text}' is not a schema version such as 1.5.");
        }

        return AdaptiveCard.OnDeserializingMissingVersion?.Invoke()
            ?? throw reader.Fault("The card has no version; name the schema version it needs, as in \"version\": \"1.5\".");
    }

    /// <summary>What the schema says a client shows for a card that is newer than it.</summary>
    private static AdaptiveCard FallbackCard(JObject json)
    {
        var text = Text(json, "fallbackText");
        return new AdaptiveCard(new AdaptiveSchemaVersion(1, 0))
        {
            FallbackText = text,
            Lang = Text(json, "lang"),
            Speak = Text(json, "speak"),
            Body = { new AdaptiveTextBlock(string.IsNullOrEmpty(text) ? NothingToShow : text) { Wrap = true } },
        };
    }

    private static string? Text(JObject json, string name) =>
        json.GetValue(name, StringComparison.OrdinalIgnoreCase) is JValue { Value: not null } value ? value.ToString(CultureInfo.InvariantCulture) : null;
}
