using System.Globalization;

namespace MluviiBot.Simulator.BotService.Conversations;

/// <summary>Activities of a conversation, with the watermark after which to go on reading.</summary>
public sealed record ActivitySet(IReadOnlyList<SentActivity> Activities, long Watermark)
{
    internal string ToJson() =>
        string.Create(CultureInfo.InvariantCulture, $$"""{"activities":[{{string.Join(',', Activities.Select(activity => activity.Json))}}],"watermark":"{{Watermark}}"}""");
}
