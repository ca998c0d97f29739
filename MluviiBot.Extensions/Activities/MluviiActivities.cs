using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization.Metadata;
using MluviiBot.Extensions.Json;

namespace MluviiBot.Extensions.Activities;

/// <summary>Every activity that the library knows, by its name on the wire.</summary>
public static class MluviiActivities
{
    private static readonly FrozenDictionary<string, JsonTypeInfo> ByName = MluviiContracts.Table()
        .ToFrozenDictionary(property => property.Name, property => MluviiContracts.PascalCase.GetTypeInfo(property.PropertyType), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, JsonTypeInfo>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        ByName.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>All names, spelt as they are written.</summary>
    public static IReadOnlyList<string> Names => ByName.Keys;

    /// <summary>The record of an activity, in any casing of its name; null for a name the library does not know.</summary>
    public static Type? TypeOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return ByName.GetValueOrDefault(name)?.Type;
    }

    internal static bool TryGetContract(ReadOnlySpan<char> name, [NotNullWhen(true)] out JsonTypeInfo? contract) => BySpan.TryGetValue(name, out contract);
}
