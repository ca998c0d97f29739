namespace MluviiBot.Tests.Reliability;

/// <summary>A process of a bot ended before it listened.</summary>
internal sealed class EndedAtStartException(IEnumerable<BotLine> log) : Exception(string.Join('\n', log.Select(line => line.Text)));
