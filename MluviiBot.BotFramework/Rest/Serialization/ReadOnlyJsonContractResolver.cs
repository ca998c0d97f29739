using System.Reflection;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Rest.Serialization;

/// <summary>
/// Leaves properties without a public setter out when writing, and sets them when reading if they have a private one. Trap: an object of an
/// anonymous type is written as <c>{}</c>, which is why the Bot Framework's own settings do not use this.
/// </summary>
public class ReadOnlyJsonContractResolver : DefaultContractResolver
{
    public ReadOnlyJsonContractResolver()
    {
    }

    protected override JsonProperty CreateProperty(MemberInfo member, MemberSerialization memberSerialization)
    {
        var property = base.CreateProperty(member, memberSerialization);
        if (member is PropertyInfo { SetMethod: not { IsPublic: true } } info)
        {
            property.Writable |= info.SetMethod is not null;
            property.ShouldSerialize = static _ => false;
        }

        return property;
    }
}
