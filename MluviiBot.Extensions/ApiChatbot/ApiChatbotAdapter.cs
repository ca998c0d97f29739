using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using MluviiBot.Extensions.Channels;
using MluviiBot.Extensions.Turns;

namespace MluviiBot.Extensions.ApiChatbot;

/// <summary>Connects the bot to guests through mluvii's API, for all chatbots that are configured.</summary>
/// <remarks>
/// It has <see cref="MluviiMiddleware"/> and <see cref="GuestChannelMiddleware"/> already; more middleware goes behind them. The conversation is mluvii's
/// session, its id the session's number (with <c>@</c> and the chatbot's name when there are several); <c>Recipient.Id</c> is the chatbot's name.
/// </remarks>
public sealed class ApiChatbotAdapter : BotAdapter, ITurnAdapter
{
    private readonly Chatbots _chatbots;
    private readonly SentRequests _requests;
    private readonly TimeProvider _time;

    internal ApiChatbotAdapter(Chatbots chatbots, SentRequests requests, MluviiMiddleware mluvii, GuestChannelMiddleware channels, TimeProvider time)
    {
        _chatbots = chatbots;
        _requests = requests;
        _time = time;
        Use(mluvii).Use(channels);
    }

    string ITurnAdapter.Connection => ApiChatbotConnection.ConnectionName;

    /// <summary>In a turn, keeps what is sent until the turn is committed; typing goes out at once. Each part of a message is an activity of its own.</summary>
    /// <inheritdoc/>
    /// <exception cref="NotDeliveredException">Outside a turn: mluvii did not take it.</exception>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activities);
        var responses = new ResourceResponse[activities.Length];
        for (var index = 0; index < activities.Length; index++)
        {
            activities[index].Timestamp ??= _time.GetUtcNow();
            await _requests.CountAsync(activities[index], cancellationToken).ConfigureAwait(false);
            var sent = await TurnSending.SendAsync(
                this, turnContext, [.. OutgoingActivity.Split(activities[index])], parts => SendNowAsync(parts, cancellationToken), cancellationToken).ConfigureAwait(false);
            responses[index] = sent is [.., var last] ? last : new ResourceResponse();
        }

        return responses;
    }

    /// <summary>Changes what this turn has sent and has not gone out yet.</summary>
    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">It has gone out: mluvii cannot change what the guest has read.</exception>
    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return TurnSending.TryUpdate(activity)
            ? Task.FromResult(new ResourceResponse(activity.Id))
            : throw new NotSupportedException("mluvii cannot change what was sent: send another message.");
    }

    /// <summary>Takes back what this turn has sent and has not gone out yet.</summary>
    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">It has gone out: mluvii cannot take back what the guest has read.</exception>
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return TurnSending.TryDelete(reference.ActivityId) ? Task.CompletedTask : throw new NotSupportedException("mluvii cannot take back what was sent.");
    }

    Task<DeliveryOutcome> ITurnAdapter.DeliverAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        DeliverAsync(activity, cancellationToken);

    internal async Task RunTurnAsync(Activity activity, IBot bot, CancellationToken cancellationToken)
    {
        using var turnContext = new TurnContext(this, activity);
        await RunPipelineAsync(turnContext, bot.OnTurnAsync, cancellationToken).ConfigureAwait(false);
    }

    internal async Task<DeliveryOutcome> DeliverAsync(Activity activity, CancellationToken cancellationToken)
    {
        if (_chatbots.Find(activity) is not var (chatbot, session))
        {
            return new DeliveryOutcome.Undeliverable($"{ApiChatbotSettings.Section}:{activity.From?.Id} is not configured, or the conversation is no session of mluvii");
        }

        if (OutgoingActivity.Write(activity, session) is not { } json)
        {
            return new DeliveryOutcome.Delivered();
        }

        if (activity.Type == ActivityTypes.Typing)
        {
            await chatbot.Client.ShowTypingAsync(session, json, cancellationToken).ConfigureAwait(false);
            return new DeliveryOutcome.Delivered();
        }

        return await chatbot.Client.PostAsync(session, json, activity.Id, cancellationToken).ConfigureAwait(false);
    }

    private async Task<ResourceResponse[]> SendNowAsync(Activity[] activities, CancellationToken cancellationToken)
    {
        foreach (var activity in activities)
        {
            activity.Id = Guid.NewGuid().ToString("N");
            switch (await DeliverAsync(activity, cancellationToken).ConfigureAwait(false))
            {
                case DeliveryOutcome.TryLater(var reason, _):
                    throw new NotDeliveredException(reason);
                case DeliveryOutcome.Undeliverable(var reason):
                    throw new NotDeliveredException(reason);
            }
        }

        return [.. activities.Select(activity => new ResourceResponse(activity.Id))];
    }
}
