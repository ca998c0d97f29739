using System.Reflection;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Rest.Serialization;

public class ReadOnlyJsonContractResolver : DefaultContractResolver
{
    public ReadOnlyJsonContractResolver()
    {
    }

    protected override JsonProperty CreateProperty(MemberInfo member, MemberSerialization memberSerialization) => throw new NotImplementedException();
}
