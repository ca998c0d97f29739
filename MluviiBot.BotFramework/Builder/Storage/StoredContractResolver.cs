#nullable enable
using System.Reflection;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Builder;

/// <summary>Sends every place that is declared as object (values of dictionaries, items, members) through <see cref="StoredSlot"/>.</summary>
internal sealed class StoredContractResolver : DefaultContractResolver
{
    private readonly StoredSlot _slot;

    public StoredContractResolver() => _slot = new StoredSlot(this);

    protected override JsonDictionaryContract CreateDictionaryContract(Type objectType)
    {
        var contract = base.CreateDictionaryContract(objectType);
        if (contract.DictionaryValueType == typeof(object))
        {
            contract.ItemConverter ??= _slot;
        }

        return contract;
    }

    protected override JsonArrayContract CreateArrayContract(Type objectType)
    {
        var contract = base.CreateArrayContract(objectType);
        if (contract.CollectionItemType == typeof(object))
        {
            contract.ItemConverter ??= _slot;
        }

        return contract;
    }

    protected override JsonProperty CreateProperty(MemberInfo member, MemberSerialization memberSerialization)
    {
        var property = base.CreateProperty(member, memberSerialization);
        if (property.PropertyType == typeof(object))
        {
            property.Converter ??= _slot;
        }

        return property;
    }

    // Activities are mostly nulls. Of types whose constructors are known, a member that starts as null need not be stored as null.
    protected override IList<JsonProperty> CreateProperties(Type type, MemberSerialization memberSerialization)
    {
        var properties = base.CreateProperties(type, memberSerialization);
        if (type.Assembly == typeof(StoredContractResolver).Assembly && !type.IsAbstract && type.GetConstructor(Type.EmptyTypes) is { } constructor)
        {
            var blank = constructor.Invoke(null);
            foreach (var property in properties)
            {
                if (property is { Readable: true, ValueProvider: { } values } && values.GetValue(blank) is null)
                {
                    property.NullValueHandling ??= NullValueHandling.Ignore;
                }
            }
        }

        return properties;
    }
}
