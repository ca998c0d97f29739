using System.Globalization;
using MluviiBot.Benchmarks.Load;

namespace MluviiBot.Benchmarks.Turns;

/// <summary>What came of one case.</summary>
/// <param name="Load">The turns.</param>
/// <param name="Bot">Processor time of the bot.</param>
/// <param name="All">Processor time of load, connector and bot.</param>
/// <param name="PeakMegabytes">The most memory that the bot had.</param>
internal sealed record TurnResult(LoadResult Load, TimeSpan Bot, TimeSpan All, double PeakMegabytes)
{
    public const string Header = "server             replies          turns/s  ratio  by CPU  bot us   p50 ms   p99 ms  peak MB  errors";

    private double TurnsPerSecond => Load.Turns / Load.Elapsed.TotalSeconds;

    /// <summary>Turns that a processor which did nothing else would do in a second.</summary>
    private double TurnsPerProcessorSecond => Load.Turns / All.TotalSeconds;

    public string Line(string name, bool expectReplies, TurnResult bare) => string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-18} {(expectReplies ? "expectReplies" : "connector"),-14} {TurnsPerSecond,9:F0} {TurnsPerSecond / bare.TurnsPerSecond,6:F2} {TurnsPerProcessorSecond / bare.TurnsPerProcessorSecond,7:F2} {Bot.TotalMicroseconds / Load.Turns,7:F0} {Load.Percentile(0.50),8:F2} {Load.Percentile(0.99),8:F2} {PeakMegabytes,8:F0} {Load.Errors,7}");
}
