using MluviiBot.Simulator.Yaml;

namespace MluviiBot.Simulator.World;

/// <summary>Ids of one kind of things in a tenant's file: each is given once, and used only if it is given above.</summary>
internal sealed class KnownIds(string thing)
{
    private readonly SortedSet<int> _ids = [];

    public int New(YamlValue id) => _ids.Add(id.WholeNumber())
        ? id.WholeNumber()
        : throw id.Mistake($"There are two {thing}s {id.WholeNumber()}: each needs an id of its own.");

    public int Existing(YamlValue id) => _ids.Contains(id.WholeNumber())
        ? id.WholeNumber()
        : throw id.Mistake($"There is no {thing} {id.WholeNumber()}; there are {string.Join(", ", _ids)}.");
}
