using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using MluviiBot.Extensions.Json;

namespace MluviiBot.Extensions.Activities;

/// <summary>Every activity that the library knows, by its name on the wire.</summary>
/// <remarks>A new one is a file with its record and a line in <see cref="ActivityTable"/>.</remarks>
public static class MluviiActivities
{
    private static readonly FrozenDictionary<string, Type> ByName = typeof(ActivityTable).GetProperties()
        .ToFrozenDictionary(property => property.Name, property => property.PropertyType, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, Type>.AlternateLookup<ReadOnlySpan<char>> BySpan = ByName.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>All names, spelt as they are written.</summary>
    public static IReadOnlyList<string> Names => ByName.Keys;

    /// <summary>The record of an activity, in any casing of its name; null for a name the library does not know.</summary>
    public static Type? TypeOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return ByName.GetValueOrDefault(name);
    }

    internal static bool TryFind(ReadOnlySpan<char> name, [NotNullWhen(true)] out Type? record) => BySpan.TryGetValue(name, out record);
}
