using System.Xml;
using System.Xml.Schema;
using System.Xml.Serialization;

namespace AdaptiveCards;

public class SerializableDictionary<TKey, TValue> : Dictionary<TKey, TValue>, IXmlSerializable
{
    public SerializableDictionary()
    {
    }

    public SerializableDictionary(IEqualityComparer<TKey> comparer)
    {
        throw new NotImplementedException();
    }

    public XmlSchema GetSchema() => throw new NotImplementedException();

    public void ReadXml(XmlReader reader) => throw new NotImplementedException();

    public void WriteXml(XmlWriter writer) => throw new NotImplementedException();
}
