using MluviiBot.Simulator.Scripts.Language;
using MluviiBot.Simulator.Scripts.Playing;

namespace MluviiBot.Simulator.Scripts.Steps.Company;

/// <summary>The session has these tags and no others.</summary>
internal sealed record TagsAre(IReadOnlyList<string> Tags) : ScriptStep
{
    public override Task PlayAsync(Stage stage, CancellationToken cancellationToken)
    {
        var seat = stage.Guest(Guest);
        return stage.UntilAsync(
            Within,
            () => seat.Session.Tags.ToHashSet().SetEquals(Tags),
            () => new MismatchException($"the tags [{string.Join(", ", Tags)}]", $"they are [{string.Join(", ", seat.Session.Tags)}]"),
            cancellationToken);
    }
}
