using System.Reflection;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace MluviiBot.Extensions.Turns;

/// <summary>Sends every place that is declared as object (values of dictionaries, items, members) through <see cref="StateSlot"/>.</summary>
internal sealed class StateContracts : DefaultContractResolver
{
    private static readonly StateSlot Slot = new();

    protected override JsonDictionaryContract CreateDictionaryContract(Type objectType)
    {
        var contract = base.CreateDictionaryContract(objectType);
        if (contract.DictionaryValueType == typeof(object))
        {
            contract.ItemConverter ??= Slot;
        }

        return contract;
    }

    protected override JsonArrayContract CreateArrayContract(Type objectType)
    {
        var contract = base.CreateArrayContract(objectType);
        if (contract.CollectionItemType == typeof(object))
        {
            contract.ItemConverter ??= Slot;
        }

        return contract;
    }

    protected override JsonProperty CreateProperty(MemberInfo member, MemberSerialization memberSerialization)
    {
        var property = base.CreateProperty(member, memberSerialization);
        if (property.PropertyType == typeof(object))
        {
            property.Converter ??= Slot;
        }

        return property;
    }

    // Activities, which prompts keep in the state, are mostly nulls. Where a new object has null as well, there is no need to store it.
    protected override IList<JsonProperty> CreateProperties(Type type, MemberSerialization memberSerialization)
    {
        var properties = base.CreateProperties(type, memberSerialization);
        if (type.Namespace?.StartsWith("Microsoft.Bot.", StringComparison.Ordinal) == true && !type.IsAbstract && type.GetConstructor(Type.EmptyTypes) is { } constructor)
        {
            var blank = constructor.Invoke(null);
            foreach (var property in properties.Where(property => property is { Readable: true, Writable: true } && property.ValueProvider!.GetValue(blank) is null))
            {
                property.NullValueHandling ??= NullValueHandling.Ignore;
            }
        }

        return properties;
    }
}
