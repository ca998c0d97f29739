using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace MluviiBot.Tests.BotFramework.Builder;

/// <summary>An adapter that notes what reaches it, and gives ids.</summary>
internal sealed class RecordingAdapter : BotAdapter
{
    public List<Activity> Sent { get; } = [];

    public List<Activity> Updated { get; } = [];

    public List<ConversationReference> Deleted { get; } = [];

    public static Activity Incoming(string type = ActivityTypes.Message, string? text = null) => new()
    {
        Type = type,
        Id = "incoming",
        Text = text,
        ChannelId = "channel",
        ServiceUrl = "https://channel.example",
        Conversation = new ConversationAccount { Id = "conversation" },
        From = new ChannelAccount("guest"),
        Recipient = new ChannelAccount("bot"),
        Locale = "cs-CZ",
    };

    public TurnContext Turn(Activity? activity = null) => new(this, activity ?? Incoming());

    public Task RunAsync(ITurnContext turn, BotCallbackHandler? bot) => RunPipelineAsync(turn, bot!, default);

    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Sent.AddRange(activities);
        return Task.FromResult(activities.Select((_, i) => new ResourceResponse($"sent {Sent.Count - activities.Length + i + 1}")).ToArray());
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        Updated.Add(activity);
        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        Deleted.Add(reference);
        return Task.CompletedTask;
    }
}
