using Xunit.Abstractions;

namespace Microsoft.Bot.Builder.Testing.XUnit;

public class TestDataObject : IXunitSerializable
{
    public TestDataObject()
    {
    }

    public TestDataObject(object testData)
    {
        throw new NotImplementedException();
    }

    public string TestObject { get; }

    public void Deserialize(IXunitSerializationInfo serializationInfo) => throw new NotImplementedException();

    public T GetObject<T>() => throw new NotImplementedException();

    public void Serialize(IXunitSerializationInfo serializationInfo) => throw new NotImplementedException();
}
