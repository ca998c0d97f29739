using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

/// <summary>Tracks an event for every activity that a turn receives, sends, updates or deletes.</summary>
public class TelemetryLoggerMiddleware : IMiddleware
{
    /// <param name="telemetryClient">Null tracks nothing.</param>
    /// <param name="logPersonalInformation">Whether names, texts and attachments become part of the events; off by default.</param>
    public TelemetryLoggerMiddleware(IBotTelemetryClient telemetryClient, bool logPersonalInformation = false)
    {
        TelemetryClient = telemetryClient ?? NullBotTelemetryClient.Instance;
        LogPersonalInformation = logPersonalInformation;
    }

    public bool LogPersonalInformation { get; }

    [JsonIgnore]
    public IBotTelemetryClient TelemetryClient { get; }

    /// <param name="additionalProperties">Added to the event; they win over its own.</param>
    protected Task<Dictionary<string, string>> FillDeleteEventPropertiesAsync(IMessageDeleteActivity activity, Dictionary<string, string> additionalProperties = null)
    {
        BotAssert.ActivityNotNull(activity);
        return Task.FromResult(new EventProperties(LogPersonalInformation)
            .Add(TelemetryConstants.RecipientIdProperty, activity.Recipient?.Id)
            .Add(TelemetryConstants.ConversationIdProperty, activity.Conversation?.Id)
            .Add(TelemetryConstants.ConversationNameProperty, activity.Conversation?.Name)
            .With(additionalProperties));
    }

    /// <inheritdoc cref="FillDeleteEventPropertiesAsync"/>
    protected Task<Dictionary<string, string>> FillReceiveEventPropertiesAsync(Activity activity, Dictionary<string, string> additionalProperties = null)
    {
        BotAssert.ActivityNotNull(activity);
        return Task.FromResult(new EventProperties(LogPersonalInformation)
            .Add(TelemetryConstants.ActivityTypeProperty, activity.Type)
            .Add(TelemetryConstants.FromIdProperty, activity.From?.Id)
            .Add(TelemetryConstants.ConversationIdProperty, activity.Conversation?.Id)
            .Add(TelemetryConstants.ConversationNameProperty, activity.Conversation?.Name)
            .Add(TelemetryConstants.LocaleProperty, activity.Locale)
            .Add(TelemetryConstants.RecipientIdProperty, activity.Recipient?.Id)
            .Add(TelemetryConstants.RecipientNameProperty, activity.Recipient?.Name)
            .AddPersonal(TelemetryConstants.FromNameProperty, activity.From?.Name)
            .AddContent(activity)
            .With(additionalProperties));
    }

    /// <inheritdoc cref="FillDeleteEventPropertiesAsync"/>
    protected Task<Dictionary<string, string>> FillSendEventPropertiesAsync(Activity activity, Dictionary<string, string> additionalProperties = null)
    {
        BotAssert.ActivityNotNull(activity);
        return Task.FromResult(new EventProperties(LogPersonalInformation)
            .Add(TelemetryConstants.ActivityTypeProperty, activity.Type)
            .Add(TelemetryConstants.ReplyActivityIDProperty, activity.ReplyToId)
            .Add(TelemetryConstants.RecipientIdProperty, activity.Recipient?.Id)
            .Add(TelemetryConstants.ConversationIdProperty, activity.Conversation?.Id)
            .Add(TelemetryConstants.ConversationNameProperty, activity.Conversation?.Name)
            .Add(TelemetryConstants.LocaleProperty, activity.Locale)
            .AddPersonal(TelemetryConstants.RecipientNameProperty, activity.Recipient?.Name)
            .AddContent(activity)
            .With(additionalProperties));
    }

    /// <inheritdoc cref="FillDeleteEventPropertiesAsync"/>
    protected Task<Dictionary<string, string>> FillUpdateEventPropertiesAsync(Activity activity, Dictionary<string, string> additionalProperties = null)
    {
        BotAssert.ActivityNotNull(activity);
        return Task.FromResult(new EventProperties(LogPersonalInformation)
            .Add(TelemetryConstants.RecipientIdProperty, activity.Recipient?.Id)
            .Add(TelemetryConstants.ConversationIdProperty, activity.Conversation?.Id)
            .Add(TelemetryConstants.ConversationNameProperty, activity.Conversation?.Name)
            .Add(TelemetryConstants.LocaleProperty, activity.Locale)
            .AddPersonal(TelemetryConstants.TextProperty, activity.Text)
            .With(additionalProperties));
    }

    protected virtual async Task OnDeleteActivityAsync(Activity activity, CancellationToken cancellation)
        => TelemetryClient.TrackEvent(TelemetryLoggerConstants.BotMsgDeleteEvent, await FillDeleteEventPropertiesAsync(activity).ConfigureAwait(false));

    protected virtual async Task OnReceiveActivityAsync(Activity activity, CancellationToken cancellation)
        => TelemetryClient.TrackEvent(TelemetryLoggerConstants.BotMsgReceiveEvent, await FillReceiveEventPropertiesAsync(activity).ConfigureAwait(false));

    protected virtual async Task OnSendActivityAsync(Activity activity, CancellationToken cancellation)
        => TelemetryClient.TrackEvent(TelemetryLoggerConstants.BotMsgSendEvent, await FillSendEventPropertiesAsync(activity).ConfigureAwait(false));

    public virtual async Task OnTurnAsync(ITurnContext context, NextDelegate nextTurn, CancellationToken cancellationToken)
    {
        BotAssert.ContextNotNull(context);
        if (context.Activity is { } received)
        {
            await OnReceiveActivityAsync(received, cancellationToken).ConfigureAwait(false);
        }

        context.OnSendActivities(async (_, activities, send) =>
        {
            var responses = await send().ConfigureAwait(false);
            foreach (var activity in activities)
            {
                await OnSendActivityAsync(activity, cancellationToken).ConfigureAwait(false);
            }

            return responses;
        });
        context.OnUpdateActivity(async (_, activity, update) =>
        {
            var response = await update().ConfigureAwait(false);
            await OnUpdateActivityAsync(activity, cancellationToken).ConfigureAwait(false);
            return response;
        });
        context.OnDeleteActivity(async (_, reference, delete) =>
        {
            await delete().ConfigureAwait(false);
            var deleted = new Activity { Type = ActivityTypes.MessageDelete, Id = reference.ActivityId };
            await OnDeleteActivityAsync(deleted.ApplyConversationReference(reference), cancellationToken).ConfigureAwait(false);
        });

        if (nextTurn is not null)
        {
            await nextTurn(cancellationToken).ConfigureAwait(false);
        }
    }

    protected virtual async Task OnUpdateActivityAsync(Activity activity, CancellationToken cancellation)
        => TelemetryClient.TrackEvent(TelemetryLoggerConstants.BotMsgUpdateEvent, await FillUpdateEventPropertiesAsync(activity).ConfigureAwait(false));
}
