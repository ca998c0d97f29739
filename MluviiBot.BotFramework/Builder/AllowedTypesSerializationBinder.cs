using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Builder;

public class AllowedTypesSerializationBinder : DefaultSerializationBinder
{
    public AllowedTypesSerializationBinder(IList<Type> allowedTypes = null)
    {
        throw new NotImplementedException();
    }

    public IList<Type> AllowedTypes { get; }

    public override void BindToName(Type serializedType, out string assemblyName, out string typeName) => throw new NotImplementedException();

    public override Type BindToType(string assemblyName, string typeName) => throw new NotImplementedException();

    public void Verify() => throw new NotImplementedException();
}
