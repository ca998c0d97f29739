using System.Xml;
using System.Xml.Schema;
using System.Xml.Serialization;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards;

/// <summary>
/// A dictionary that XML serialisation can take: an item with a key and a value for each entry. JSON values that XML has no type
/// for are carried as their JSON text.
/// </summary>
public class SerializableDictionary<TKey, TValue> : Dictionary<TKey, TValue>, IXmlSerializable
{
    private const string Item = "item";
    private const string Key = "key";
    private const string Value = "value";

    private static readonly XmlSerializer KeySerializer = new(typeof(TKey));
    private static readonly XmlSerializer ValueSerializer = new(typeof(TValue));

    public SerializableDictionary()
    {
    }

    public SerializableDictionary(IEqualityComparer<TKey> comparer)
        : base(comparer)
    {
    }

    public XmlSchema GetSchema() => null;

    public void ReadXml(XmlReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var isEmpty = reader.IsEmptyElement;
        reader.Read();
        if (isEmpty)
        {
            return;
        }

        while (reader.MoveToContent() is XmlNodeType.Element)
        {
            reader.ReadStartElement(Item);
            var key = Read<TKey>(reader, Key, KeySerializer);
            this[key] = Read<TValue>(reader, Value, ValueSerializer);
            reader.ReadEndElement();
        }

        reader.ReadEndElement();
    }

    public void WriteXml(XmlWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        foreach (var (key, value) in this)
        {
            writer.WriteStartElement(Item);
            Write(writer, Key, KeySerializer, key);
            Write(writer, Value, ValueSerializer, value is JToken json ? json.ToString(Newtonsoft.Json.Formatting.None) : value);
            writer.WriteEndElement();
        }
    }

    private static T Read<T>(XmlReader reader, string name, XmlSerializer serializer)
    {
        reader.ReadStartElement(name);
        var value = (T)serializer.Deserialize(reader);
        reader.ReadEndElement();
        return value;
    }

    private static void Write(XmlWriter writer, string name, XmlSerializer serializer, object value)
    {
        writer.WriteStartElement(name);
        serializer.Serialize(writer, value);
        writer.WriteEndElement();
    }
}
