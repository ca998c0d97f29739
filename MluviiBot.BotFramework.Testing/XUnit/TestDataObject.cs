using Newtonsoft.Json;
using Xunit.Abstractions;

namespace Microsoft.Bot.Builder.Testing.XUnit;

/// <summary>Carries any object through xunit's serialization, so that each row of a theory shows as a test of its own.</summary>
public class TestDataObject : IXunitSerializable
{
    /// <summary>For xunit, which fills it afterwards.</summary>
    public TestDataObject()
    {
    }

    public TestDataObject(object testData)
    {
        TestObject = JsonConvert.SerializeObject(testData);
    }

    /// <summary>The object as JSON.</summary>
    public string TestObject { get; private set; }

    public T GetObject<T>() => JsonConvert.DeserializeObject<T>(TestObject);

    public void Deserialize(IXunitSerializationInfo serializationInfo)
    {
        ArgumentNullException.ThrowIfNull(serializationInfo);
        TestObject = serializationInfo.GetValue<string>(nameof(TestObject));
    }

    public void Serialize(IXunitSerializationInfo serializationInfo)
    {
        ArgumentNullException.ThrowIfNull(serializationInfo);
        serializationInfo.AddValue(nameof(TestObject), TestObject);
    }
}
