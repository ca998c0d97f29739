namespace MluviiBot.Extensions.Turns;

/// <summary>What became of an arrival.</summary>
/// <param name="Sequence">Its place in the lane; that of the first delivery if it is a repetition.</param>
/// <param name="IsRepetition">It came before: there is nothing to do.</param>
/// <param name="Grant">The lane, or null when another process has it.</param>
public sealed record Beginning(long Sequence, bool IsRepetition, Grant? Grant);
