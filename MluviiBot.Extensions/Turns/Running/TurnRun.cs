using System.Runtime.ExceptionServices;
using Microsoft.Bot.Builder;

namespace MluviiBot.Extensions.Turns;

/// <summary>A turn to be run.</summary>
/// <param name="Grant">The lane.</param>
/// <param name="TurnContext">The turn as the bot sees it.</param>
/// <param name="Cause">Why it is run.</param>
/// <param name="Bot">Runs the bot.</param>
/// <param name="MayRelease">Whether the lane may be let go of afterwards.</param>
internal sealed record TurnRun(Grant Grant, ITurnContext TurnContext, TurnCause Cause, Func<Task> Bot, Func<bool> MayRelease);

/// <summary>What became of a turn.</summary>
/// <param name="Outcome">What became of its commit.</param>
/// <param name="Failure">What its caller is to be told; null when all is well, or when the bot has told the guest.</param>
internal sealed record TurnResult(CommitOutcome Outcome, ExceptionDispatchInfo? Failure);
