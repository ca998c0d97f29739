using System.Reflection;
using System.Text.Json.Serialization;
using MluviiBot.Extensions.Activities;

namespace MluviiBot.Extensions.Json;

/// <summary>The members of a record, in the order they are written. The one place that looks at properties; once per record.</summary>
internal static class MemberTable
{
    public static Member<T>[] Of<T>()
        where T : MluviiObject =>
    [
        .. typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetCustomAttribute<JsonIgnoreAttribute>() is not { Condition: JsonIgnoreCondition.Always })
            .OrderBy(Rank)
            .ThenBy(property => property.MetadataToken)
            .Select(Create<T>),
    ];

    private static int Rank(PropertyInfo property) => property.Name switch
    {
        nameof(MluviiActivity.Activity) => 0,
        nameof(MluviiActivity.SessionId) => 1,
        nameof(MluviiActivity.Language) or nameof(MluviiActivity.Source) or nameof(MluviiActivity.Timestamp) => 3,
        _ => 2,
    };

    private static Member<T> Create<T>(PropertyInfo property)
        where T : MluviiObject
    {
        if (property.Name is nameof(MluviiActivity.Activity))
        {
            return new ActivityNameMember<T>();
        }

        var name = property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? property.Name;
        return (Member<T>)Activator.CreateInstance(
            typeof(PropertyMember<,>).MakeGenericType(typeof(T), property.PropertyType), name, property, Converters.Of(property.PropertyType))!;
    }
}
