using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using MluviiBot.Extensions.Json;

namespace MluviiBot.Extensions.Activities;

/// <summary>Every activity that the library knows, by its name on the wire.</summary>
/// <remarks>A new one is a file with its record and a line in <see cref="ActivityTable"/>.</remarks>
public static class MluviiActivities
{
    private static readonly FrozenDictionary<string, ActivityContract> ByName =
        ActivityTable.All.ToFrozenDictionary(contract => contract.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The handful of names of each length, for a search without a string.</summary>
    private static readonly ActivityContract[][] ByLength =
    [
        .. Enumerable.Range(0, ActivityTable.All.Max(contract => contract.Name.Length) + 1)
            .Select(length => ActivityTable.All.Where(contract => contract.Name.Length == length).ToArray()),
    ];

    private static readonly FrozenDictionary<Type, ActivityContract> ByRecord = ActivityTable.All.ToFrozenDictionary(contract => contract.Record);

    /// <summary>All names, spelt as they are written.</summary>
    public static IReadOnlyList<string> Names => ByName.Keys;

    /// <summary>The record of an activity, in any casing of its name; null for a name the library does not know.</summary>
    public static Type? TypeOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return ByName.GetValueOrDefault(name)?.Record;
    }

    internal static bool TryFind(ReadOnlySpan<byte> name, [NotNullWhen(true)] out ActivityContract? contract)
    {
        var candidates = name.Length < ByLength.Length ? ByLength[name.Length] : [];
        foreach (var candidate in candidates)
        {
            if (name.SequenceEqual(candidate.Utf8Name))
            {
                contract = candidate;
                return true;
            }
        }

        foreach (var candidate in candidates)
        {
            if (Ascii.EqualsIgnoreCase(name, candidate.Utf8Name))
            {
                contract = candidate;
                return true;
            }
        }

        contract = null;
        return false;
    }

    /// <summary>Names of known members that were sent and could not be read; their values lie in <see cref="MluviiObject.Extra"/>.</summary>
    internal static IReadOnlyList<string> UnreadableMembers(MluviiActivity activity) =>
        activity is UnknownActivity ? [] : [.. ContractOf(activity).Unreadable(activity)];

    internal static ActivityContract ContractOf(MluviiActivity activity) => ByRecord[activity.GetType()];
}
