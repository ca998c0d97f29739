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
}
