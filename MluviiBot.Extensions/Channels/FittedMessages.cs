using Microsoft.Bot.Schema;

namespace MluviiBot.Extensions.Channels;

/// <summary>What goes out for the activities that the bot sent: the same number, fewer or more.</summary>
internal sealed class FittedMessages
{
    private readonly List<Activity> _activities = [];
    private readonly List<int> _firstOf = [];

    /// <summary>Takes what goes out for the bot's next activity; nothing is possible.</summary>
    public void Add(Activity? fitted)
    {
        _firstOf.Add(fitted is null ? -1 : _activities.Count);
        if (fitted is not null)
        {
            _activities.Add(fitted);
        }
    }

    /// <summary>Sends, and answers the bot with one id for each of its activities; an activity that was left out has none.</summary>
    public async Task<ResourceResponse[]> SendAsync(List<Activity> activities, Func<Task<ResourceResponse[]>> send)
    {
        activities.Clear();
        activities.AddRange(_activities);
        var responses = activities.Count == 0 ? [] : await send().ConfigureAwait(false);
        return [.. _firstOf.Select(index => index >= 0 && index < responses.Length ? responses[index] : new ResourceResponse())];
    }
}
