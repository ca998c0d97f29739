using System.Diagnostics;
using MluviiBot.Simulator.Scripts.Language;
using MluviiBot.Simulator.Scripts.Playing;
using MluviiBot.Simulator.Sessions;
using MluviiBot.Simulator.World;

namespace MluviiBot.Simulator.Scripts.Running;

/// <summary>Plays scripts, each in a company, with a clock and a log of its own.</summary>
/// <param name="open">Makes a mluvii of a script's company.</param>
public sealed class ScriptRunner(Func<Tenant, CancellationToken, Task<IPlayground>> open)
{
    /// <summary>How long each step waits for what it expects, unless the script says.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How many scripts are played side by side.</summary>
    public int Parallel { get; init; } = 4;

    /// <summary>Plays scripts side by side.</summary>
    /// <param name="scripts">The scripts.</param>
    /// <param name="played">Hears of each as it ends, one at a time.</param>
    /// <param name="cancellationToken">Stops.</param>
    /// <returns>The results, in the order of the scripts.</returns>
    public async Task<IReadOnlyList<ScriptResult>> PlayAllAsync(
        IReadOnlyList<Script> scripts, Action<ScriptResult>? played = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(scripts);
        var results = new ScriptResult[scripts.Count];
        var telling = new Lock();
        var options = new ParallelOptions { MaxDegreeOfParallelism = Parallel, CancellationToken = cancellationToken };
        await System.Threading.Tasks.Parallel.ForAsync(0, scripts.Count, options, async (index, stopping) =>
        {
            var result = results[index] = await PlayAsync(scripts[index], stopping);
            lock (telling)
            {
                played?.Invoke(result);
            }
        });
        return results;
    }

    /// <summary>Plays a script up to its end or the first step that does not happen as it was written.</summary>
    public async Task<ScriptResult> PlayAsync(Script script, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(script);
        await using var playground = await open(script.Tenant, cancellationToken);
        var simulation = playground.Simulation;
        if (script.Clock is { } clock)
        {
            var zone = script.Tenant.TimeZone;
            simulation.Advance(new DateTimeOffset(clock, zone.GetUtcOffset(clock)) - simulation.Clock.GetUtcNow());
        }

        var started = Stopwatch.GetTimestamp();
        var stage = new Stage(simulation, playground.Faults, script.Patience ?? Patience);
        var failure = await PlayAsync(script, stage, cancellationToken);
        var names = stage.Guests.ToDictionary(guest => guest.Value.SessionId, guest => guest.Key);
        return new ScriptResult(script, Stopwatch.GetElapsedTime(started), failure, Exchange.Lines(simulation.Log.After(), names));
    }

    private static async Task<ScriptFailure?> PlayAsync(Script script, Stage stage, CancellationToken cancellationToken)
    {
        foreach (var step in script.Steps)
        {
            try
            {
                await step.PlayAsync(stage, cancellationToken);
            }
            catch (MismatchException mismatch)
            {
                return Failure(step, mismatch);
            }
            catch (NotPossibleException refused)
            {
                return Failure(step, new MismatchException("this to be possible", refused.Message));
            }
        }

        return null;
    }

    private static ScriptFailure Failure(ScriptStep step, MismatchException mismatch)
    {
        var (expected, actual) = (mismatch.Expected, mismatch.Actual);
        if (mismatch.DiffersAt is not { } at)
        {
            return new ScriptFailure(step.Place, step.Words, expected, actual);
        }

        // Both end with a text in quotes: set them one below the other, so that one mark points at both.
        var (expectedText, actualText) = (expected.IndexOf('"', StringComparison.Ordinal), actual.IndexOf('"', StringComparison.Ordinal));
        var start = Math.Max(expectedText, actualText);
        return new ScriptFailure(
            step.Place,
            step.Words,
            expected.Insert(expectedText, new string(' ', start - expectedText)),
            actual.Insert(actualText, new string(' ', start - actualText)),
            new string(' ', start + 1 + at) + '^');
    }
}
