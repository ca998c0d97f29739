using System.Diagnostics;
using System.Diagnostics.Metrics;
using ActivityTypes = Microsoft.Bot.Schema.ActivityTypes;
using BotActivity = Microsoft.Bot.Schema.IActivity;

namespace MluviiBot.Extensions.Telemetry;

/// <summary>What the library tells OpenTelemetry, or any other listener: names, ids and numbers, never what guests write.</summary>
/// <remarks>
/// <para>Meter <see cref="Name"/>:</para>
/// <list type="bullet">
/// <item><c>mluvii.turns</c> {<c>type</c> of the activity, <c>result</c> done|failed} and <c>mluvii.turn.duration</c>, in seconds, without the wait
/// for its place in the conversation</item>
/// <item><c>mluvii.requests</c> {<c>activity</c>, <c>result</c> answered|refused|timed_out|unsupported} and <c>mluvii.request.duration</c>, in seconds from sending</item>
/// <item><c>mluvii.hand_offs</c> {<c>kind</c> hand_off|forward}</item>
/// </list>
/// <para>Activity source <see cref="Name"/>: <c>mluvii.turn</c>, with an event <c>mluvii.request</c> for every request that ended in it.</para>
/// </remarks>
public static class MluviiTelemetry
{
    /// <summary>Name of the activity source and of the meter.</summary>
    public const string Name = "MluviiBot.Extensions";

    internal const string Answered = "answered";
    internal const string Refused = "refused";
    internal const string TimedOut = "timed_out";
    internal const string Unsupported = "unsupported";

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);

    private static readonly Counter<long> Turns = Meter.CreateCounter<long>("mluvii.turns", "{turn}", "Turns that ended.");
    private static readonly Histogram<double> TurnDuration = Meter.CreateHistogram<double>("mluvii.turn.duration", "s", "How long turns took.");
    private static readonly Counter<long> Requests = Meter.CreateCounter<long>("mluvii.requests", "{request}", "Requests to mluvii that ended.");
    private static readonly Histogram<double> RequestDuration = Meter.CreateHistogram<double>("mluvii.request.duration", "s", "How long mluvii took to answer.");
    private static readonly Counter<long> HandOffs = Meter.CreateCounter<long>("mluvii.hand_offs", "{hand-off}", "Conversations given to operators.");

    internal static Activity? StartTurn(BotActivity activity) => Source.StartActivity("mluvii.turn", ActivityKind.Consumer)
        ?.SetTag("mluvii.activity.type", activity.Type)
        .SetTag("mluvii.conversation.id", activity.Conversation?.Id);

    internal static void TurnEnded(Activity? span, string? type, bool failed, TimeSpan duration)
    {
        span?.SetStatus(failed ? ActivityStatusCode.Error : ActivityStatusCode.Unset);
        var tags = new TagList { { "type", KindOf(type) }, { "result", failed ? "failed" : "done" } };
        Turns.Add(1, tags);
        TurnDuration.Record(duration.TotalSeconds, tags);
    }

    internal static void RequestEnded(string activity, string result, TimeSpan? duration)
    {
        var tags = new TagList { { "activity", activity }, { "result", result } };
        Requests.Add(1, tags);
        if (duration is { } took)
        {
            RequestDuration.Record(took.TotalSeconds, tags);
        }

        Activity.Current?.AddEvent(new ActivityEvent("mluvii.request", tags: new ActivityTagsCollection(tags)));
    }

    internal static void HandedOver(bool isForwarded) => HandOffs.Add(1, new KeyValuePair<string, object?>("kind", isForwarded ? "forward" : "hand_off"));

    /// <summary>A caller may name types without end; each would be a series of its own for ever.</summary>
    private static string KindOf(string? type) => type switch
    {
        ActivityTypes.Message or ActivityTypes.MessageReaction or ActivityTypes.MessageUpdate or ActivityTypes.MessageDelete => type,
        ActivityTypes.Event or ActivityTypes.ConversationUpdate or ActivityTypes.EndOfConversation => type,
        ActivityTypes.Typing or ActivityTypes.Invoke or ActivityTypes.InstallationUpdate => type,
        _ => "other",
    };
}
