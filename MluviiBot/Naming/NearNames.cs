namespace MluviiBot.Naming;

/// <summary>What somebody may have meant who wrote a name that there is not.</summary>
internal static class NearNames
{
    /// <summary>Up to three names, the likeliest first.</summary>
    /// <param name="name">What was written.</param>
    /// <param name="names">Those that there are.</param>
    public static IReadOnlyList<string> Of(string name, IEnumerable<string> names) =>
    [
        .. names.Select(known => (Name: known, Slips: EditDistance.Between(name, known)))
            .Where(known => known.Slips <= Math.Max(2, name.Length / 4) || known.Name.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            .OrderBy(known => known.Slips)
            .Select(known => known.Name)
            .Take(3),
    ];
}
