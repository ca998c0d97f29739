using MluviiBot.Simulator.World;
using YamlDotNet.RepresentationModel;

namespace MluviiBot.Simulator.Scripts.Recording;

/// <summary>Steps for operators and groups that changed.</summary>
internal static class CompanySteps
{
    public static IEnumerable<YamlNode> Between(Tenant before, Tenant after)
    {
        var people = after.Operators
            .Where(person => before.Operator(person.Id) is { } was && was.Presence != person.Presence)
            .Select(person => (person.Name, StepYaml.Text(Word(person.Presence))))
            .ToArray();
        if (people.Length > 0)
        {
            yield return StepYaml.Step("operators are", StepYaml.Map(people));
        }

        var groups = after.Groups
            .Where(group => before.Group(group.Id) is { } was && was.Hours != group.Hours)
            .Select(group => (group.Name, StepYaml.Text(group.Hours.Text)))
            .ToArray();
        if (groups.Length > 0)
        {
            yield return StepYaml.Step("groups are", StepYaml.Map(groups));
        }
    }

    private static string Word(Presence presence) => presence switch
    {
        Presence.Online => "online",
        Presence.Away => "away",
        _ => "offline",
    };
}
