using MluviiBot.Simulator.Log;
using MluviiBot.Simulator.Sessions;
using YamlDotNet.RepresentationModel;

namespace MluviiBot.Simulator.Scripts.Recording;

/// <summary>Turns a session that was played into a script.</summary>
public static class ScriptRecorder
{
    /// <summary>What was played in a session, as a script that passes if the bot does the same again.</summary>
    /// <remarks>What is left out: what the bot only asks mluvii for, and other guests, who may have filled a queue.</remarks>
    /// <exception cref="NotPossibleException">There is no such session, or the log does not reach back to its beginning.</exception>
    public static string Record(Simulation simulation, long sessionId)
    {
        ArgumentNullException.ThrowIfNull(simulation);
        var events = simulation.Log.After(0, sessionId);
        if (events.OfType<SessionChanged>().FirstOrDefault() is not { } arrival || arrival.Session.Phase is SessionPhase.Ended)
        {
            throw new NotPossibleException($"There is no session {sessionId}, or its beginning is no longer in the log.");
        }

        var tenant = events.OfType<TenantChanged>().FirstOrDefault()?.Before ?? simulation.Tenant;
        var steps = new RecordedSteps(tenant);
        foreach (var happened in events)
        {
            steps.Take(happened);
        }

        return StepYaml.Write(StepYaml.Map(
        [
            ("script", StepYaml.Text($"Session {sessionId} as it was played")),
            ("steps", new YamlSequenceNode(steps.All)),
        ]));
    }
}
