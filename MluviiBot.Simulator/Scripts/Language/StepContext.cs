using MluviiBot.Simulator.World;
using MluviiBot.Simulator.Yaml;

namespace MluviiBot.Simulator.Scripts.Language;

/// <summary>What steps can name: the company's people and groups, and the script's guests.</summary>
internal sealed class StepContext(Tenant tenant, IReadOnlyList<string> guests)
{
    public IReadOnlyList<string> Guests => guests;

    /// <summary>An operator by name.</summary>
    public Operator Operator(YamlValue name) =>
        FindOperator(name.Text()) ?? throw Unknown(name, "operator", [.. tenant.Operators.Select(person => person.Name)]);

    /// <summary>A group by name.</summary>
    public Group Group(YamlValue name) => FindGroup(name.Text()) ?? throw Unknown(name, "group", [.. tenant.Groups.Select(group => group.Name)]);

    public Operator? FindOperator(string name) => tenant.Operators.FirstOrDefault(person => person.Name == name);

    public Group? FindGroup(string name) => tenant.Groups.FirstOrDefault(group => group.Name == name);

    /// <summary>The ids of all operators.</summary>
    public IEnumerable<int> Operators => tenant.Operators.Select(person => person.Id);

    /// <summary>The ids of all groups.</summary>
    public IEnumerable<int> Groups => tenant.Groups.Select(group => group.Id);

    /// <summary>Names with texts.</summary>
    public static Dictionary<string, string> Texts(YamlValue value) =>
        value.Entries().ToDictionary(entry => entry.Name.Text(), entry => entry.Value.Text());

    private static YamlMistakeException Unknown(YamlValue name, string thing, string[] known) =>
        name.Mistake($"There is no {thing} '{name.Text()}'{Spelling.Hint(name.Text(), known)}; there are {string.Join(", ", known)}.");
}
