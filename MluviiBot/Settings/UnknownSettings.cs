using Microsoft.Extensions.Options;
using MluviiBot.Naming;

namespace MluviiBot.Settings;

/// <summary>Finds settings in the bot's own sections that nothing reads: who misspells one would think that it holds.</summary>
internal static class UnknownSettings
{
    private static readonly string[][] Known = [.. KnownSettings.Keys.Select(key => key.Split(':'))];

    /// <exception cref="OptionsValidationException">There are some; it names them, and what may have been meant.</exception>
    public static void RefuseUnknown(this IConfiguration settings)
    {
        // Not the sections themselves: an environment variable of that name is somebody else's.
        var failures = Known.Select(known => known[0]).Distinct()
            .SelectMany(section => settings.GetSection(section).GetChildren())
            .SelectMany(inner => inner.AsEnumerable())
            .Where(setting => !IsKnown(setting.Key.Split(':'), hasValue: !string.IsNullOrEmpty(setting.Value)))
            .Select(setting => setting.Key)
            .Order(StringComparer.OrdinalIgnoreCase)
            .Aggregate(new List<string>(), OutermostOnly)
            .Select(Describe)
            .ToList();
        if (failures.Count > 0)
        {
            throw new OptionsValidationException(nameof(Settings), typeof(KnownSettings), failures);
        }
    }

    /// <summary>Whether there is such a setting or, of a key without a value, whether there are some within it.</summary>
    private static bool IsKnown(string[] key, bool hasValue) => Within(key).Any(known => !hasValue || known.Length == key.Length);

    /// <summary>The setting of that key, or those within it.</summary>
    private static IEnumerable<string[]> Within(string[] key) =>
        Known.Where(known => key.Length <= known.Length && key.Zip(known).All(part => IsMeant(part.First, part.Second)));

    private static bool IsMeant(string written, string known) => known switch
    {
        KnownSettings.AnyName => true,
        KnownSettings.AnyNumber => written.All(char.IsAsciiDigit),
        _ => written.Equals(known, StringComparison.OrdinalIgnoreCase),
    };

    /// <summary>What is within a section that there is not need not be told too.</summary>
    private static List<string> OutermostOnly(List<string> outermost, string key)
    {
        if (outermost.Count == 0 || !key.StartsWith($"{outermost[^1]}:", StringComparison.OrdinalIgnoreCase))
        {
            outermost.Add(key);
        }

        return outermost;
    }

    private static string Describe(string key)
    {
        var parts = key.Split(':');
        if (NamesIn(parts) is { Count: > 0 } inner)
        {
            return $"{key} has no value of its own. Write {string.Join(" or ", inner.Select(name => $"{key}:{name}"))}.";
        }

        var around = string.Join(':', parts[..^1]);
        var names = NamesIn(parts[..^1]);
        return NearNames.Of(parts[^1], names) is { Count: > 0 } near
            ? $"{key} is no setting. Did you mean {string.Join(" or ", near.Select(name => $"{around}:{name}"))}?"
            : $"{key} is no setting. {(names.Count > 0 ? $"In {around} there are {string.Join(", ", names)}." : $"{around} is a value.")}";
    }

    private static List<string> NamesIn(string[] section) =>
    [
        .. Within(section).Where(known => known.Length > section.Length)
            .Select(known => known[section.Length] is KnownSettings.AnyName ? "NAME" : known[section.Length])
            .Distinct(),
    ];
}
