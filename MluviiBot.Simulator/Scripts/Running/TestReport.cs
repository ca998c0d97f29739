using System.Globalization;

namespace MluviiBot.Simulator.Scripts.Running;

/// <summary>Tells people how a run goes and went.</summary>
internal sealed class TestReport(TextWriter output, int total)
{
    private int _played;

    /// <summary>One line for each script as it ends; for one that failed also where, why and the whole exchange.</summary>
    public void Played(ScriptResult result)
    {
        _played++;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"[{_played}/{total}] {(result.Failure is null ? "ok    " : "FAILED")} {result.Script.Name} ({result.Duration.TotalSeconds:0.0} s)"));
        if (result.Failure is { } failure)
        {
            string[] lines = [.. failure.Lines, "", "  The whole exchange:", .. result.Exchange.Select(line => "    " + line), ""];
            foreach (var line in lines)
            {
                output.WriteLine("  " + line);
            }
        }
    }

    public void Finished(IReadOnlyList<ScriptResult> results)
    {
        var failed = results.Count(result => result.Failure is not null);
        output.WriteLine($"{results.Count - failed} passed, {failed} failed");
    }
}
