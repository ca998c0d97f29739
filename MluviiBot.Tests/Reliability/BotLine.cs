namespace MluviiBot.Tests.Reliability;

/// <summary>A line that a process of a bot wrote.</summary>
/// <param name="Process">Its id.</param>
/// <param name="At">When it was read.</param>
/// <param name="Text">What it says.</param>
internal sealed record BotLine(int Process, DateTimeOffset At, string Text);
