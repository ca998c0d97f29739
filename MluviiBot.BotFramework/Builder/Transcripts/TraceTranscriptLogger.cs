using System.Diagnostics;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Json;

namespace Microsoft.Bot.Builder;

/// <summary>Writes transcripts to <see cref="Trace"/>: everything that was said, so for development only.</summary>
public class TraceTranscriptLogger : ITranscriptLogger
{
    private readonly bool _wholeActivities;

    public TraceTranscriptLogger()
        : this(true)
    {
    }

    /// <param name="traceActivity">Whether to write activities whole, as JSON, or a line with sender, type and text.</param>
    public TraceTranscriptLogger(bool traceActivity)
    {
        _wholeActivities = traceActivity;
    }

    public Task LogActivityAsync(IActivity activity)
    {
        BotAssert.ActivityNotNull(activity);
        Trace.TraceInformation("{0}", _wholeActivities ? BotJson.Serialize(activity) : Line(activity));
        return Task.CompletedTask;
    }

    private static string Line(IActivity activity)
        => $"{activity.From?.Name ?? activity.From?.Id ?? activity.From?.Role} [{activity.Type}] {activity.AsMessageActivity()?.Text}";
}
