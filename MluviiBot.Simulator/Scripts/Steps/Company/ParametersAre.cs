using MluviiBot.Simulator.Scripts.Language;
using MluviiBot.Simulator.Scripts.Playing;
using MluviiBot.Simulator.Sessions;

namespace MluviiBot.Simulator.Scripts.Steps.Company;

/// <summary>The session has parameters with these values, among others.</summary>
internal sealed record ParametersAre(IReadOnlyDictionary<string, string> Values) : ScriptStep
{
    public override Task PlayAsync(Stage stage, CancellationToken cancellationToken)
    {
        var seat = stage.Guest(Guest);
        return stage.UntilAsync(
            Within,
            () => Values.All(value => Actual(seat.Session, value.Key) == value.Value),
            () => new MismatchException(
                $"the parameters {Write(name => Values[name])}",
                $"they are {Write(name => Actual(seat.Session, name) ?? "not set")}"),
            cancellationToken);
    }

    private static string? Actual(SessionView session, string name) => session.Parameters.GetValueOrDefault(name)?.Value;

    private string Write(Func<string, string> valueOf) => string.Join(", ", Values.Keys.Select(name => $"{name}: {valueOf(name)}"));
}
