using MluviiBot.Simulator.Yaml;

namespace MluviiBot.Simulator.Scripts.Running;

/// <summary>The first step of a script that did not happen as it was written.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Step">Its words.</param>
/// <param name="Expected">What should have happened.</param>
/// <param name="Actual">What did.</param>
/// <param name="Mark">A line that points at the first difference below both; null when there is nothing to point at.</param>
public sealed record ScriptFailure(YamlPlace Place, string Step, string Expected, string Actual, string? Mark = null)
{
    private const string ExpectedLabel = "expected: ";
    private const string ActualLabel = "but:      ";

    /// <summary>The failure in some lines.</summary>
    public IEnumerable<string> Lines =>
    [
        $"{Place}: {Step}",
        $"  {ExpectedLabel}{Expected}",
        $"  {ActualLabel}{Actual}",
        .. Mark is null ? Array.Empty<string>() : ["  " + new string(' ', ActualLabel.Length) + Mark],
    ];
}
