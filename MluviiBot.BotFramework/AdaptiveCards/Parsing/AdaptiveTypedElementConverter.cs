using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards;

/// <summary>Reads an element or action as the class that its <c>type</c> names; one of an unknown type is kept as it is.</summary>
public class AdaptiveTypedElementConverter : AdaptiveTypedBaseElementConverter
{
    /// <summary>The classes by type name. Add to them with <see cref="RegisterTypedElement{T}"/>, before the first card is read.</summary>
    public static readonly Lazy<Dictionary<string, Type>> TypedElementTypes = new(ElementTypes.BuiltIn);

    public AdaptiveTypedElementConverter()
    {
    }

    public override bool CanRead => true;

    public override bool CanWrite => false;

    /// <summary>For a converter that is called directly: takes its warnings. Null drops them.</summary>
    public List<AdaptiveWarning> Warnings { get; set; }

    public override bool CanConvert(Type objectType) => typeof(AdaptiveTypedElement).IsAssignableFrom(objectType);

    /// <summary>A new element of the class registered under the name (by default that of <typeparamref name="T"/>); null if none is.</summary>
    public static T CreateElement<T>(string typeName = null)
        where T : AdaptiveTypedElement =>
        ElementTypes.Find(typeName ?? ElementTypes.NameOf(typeof(T))) is { } type ? (T)Activator.CreateInstance(type) : null;

    /// <summary>The JSON's <c>type</c>, or what <paramref name="objectType"/> implies where the schema lets it be left out.</summary>
    /// <exception cref="AdaptiveSerializationException">There is none and nothing implies one.</exception>
    public static string GetElementTypeName(Type objectType, JObject jObject)
    {
        ArgumentNullException.ThrowIfNull(objectType);
        ArgumentNullException.ThrowIfNull(jObject);
        return ElementTypes.NameOf(objectType, jObject);
    }

    /// <summary>From now on elements of the type name (by default the class's constant <c>TypeName</c>) are read as this class.</summary>
    public static void RegisterTypedElement<T>(string typeName = null)
        where T : AdaptiveTypedElement => ElementTypes.Register(typeName ?? ElementTypes.NameOf(typeof(T)), typeof(T));

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
    {
        if (reader.TokenType is JsonToken.Null)
        {
            return null;
        }

        return CardParsing.Of(serializer) is { } parsing
            ? parsing.ReadElement(reader, objectType, serializer)
            : CardParsing.ReadAlone(reader, objectType, serializer, Warnings, ParseContext);
    }

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) =>
        throw new NotSupportedException("Elements are written by their properties.");
}
