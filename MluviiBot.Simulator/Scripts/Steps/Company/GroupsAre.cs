using MluviiBot.Simulator.Scripts.Language;
using MluviiBot.Simulator.Scripts.Playing;
using MluviiBot.Simulator.World;
using MluviiBot.Simulator.Yaml;

namespace MluviiBot.Simulator.Scripts.Steps.Company;

/// <summary>Groups open and close.</summary>
/// <param name="Hours">Ids of groups with their hours.</param>
internal sealed record GroupsAre(IReadOnlyDictionary<int, BusinessHours> Hours) : ScriptStep
{
    /// <summary>One word for all groups, or one for each that is named.</summary>
    public static GroupsAre Read(StepContext context, YamlValue value) => new(value.IsMapping
        ? value.Entries().ToDictionary(entry => context.Group(entry.Name).Id, entry => ReadHours(entry.Value))
        : context.Groups.ToDictionary(id => id, _ => ReadHours(value)));

    public override Task PlayAsync(Stage stage, CancellationToken cancellationToken)
    {
        stage.Simulation.Change(tenant => Hours.Aggregate(
            tenant, (changed, one) => changed.WithGroup(one.Key, group => group with { Hours = one.Value })));
        return Task.CompletedTask;
    }

    private static BusinessHours ReadHours(YamlValue value)
    {
        try
        {
            return value.Text() switch
            {
                "open" => BusinessHours.Always,
                "closed" => BusinessHours.Never,
                var hours => BusinessHours.Parse(hours),
            };
        }
        catch (FormatException)
        {
            throw value.Mistake($"'{value.Text()}' must be open, closed or hours, as Mon-Fri 08:00-18:00.");
        }
    }
}
