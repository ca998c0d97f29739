using MluviiBot.Simulator.Scripts.Language;

namespace MluviiBot.Simulator.Scripts.Running;

/// <summary>How a script went.</summary>
/// <param name="Script">The script.</param>
/// <param name="Duration">How long it took.</param>
/// <param name="Failure">Null when all went as it was written.</param>
/// <param name="Exchange">What was said and sent, line by line.</param>
public sealed record ScriptResult(Script Script, TimeSpan Duration, ScriptFailure? Failure, IReadOnlyList<string> Exchange);
