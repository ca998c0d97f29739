using System.Text.Json.Nodes;
using MluviiBot.Simulator.BotService.Connector;
using MluviiBot.Simulator.BotService.Conversations;

namespace MluviiBot.Simulator.BotService;

/// <summary>Azure Bot Service on this machine: Direct Line for clients, the Connector for bots, and the issuer that both trust.</summary>
/// <remarks>https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-direct-line-3-0-concepts and the Connector's REST reference.</remarks>
public sealed class LocalBotService(IRegisteredBots registered, BotEndpointClient client, ConversationTable conversations, ServiceAddress address, TimeProvider time)
{
    /// <summary>The bot that a check accepts, or null.</summary>
    internal BotRegistration? FindBot(Func<BotRegistration, bool> check) => registered.Bots.FirstOrDefault(check);

    /// <summary>Opens a conversation: the bot is told that it was added. Does not wait for the bot.</summary>
    /// <param name="bot">The bot.</param>
    /// <param name="id">An id that a token promised; null for a new one. A conversation that has it already stays as it is.</param>
    /// <param name="user">The user, if the client names him already.</param>
    /// <param name="locale">The user's language.</param>
    /// <param name="fromBot">Hears what the bot sends.</param>
    public BotConversation Open(BotRegistration bot, string? id = null, string? user = null, string? locale = null, Action<SentActivity>? fromBot = null)
    {
        var opened = new BotConversation(id ?? ConversationIds.New(), bot, user, locale) { FromBot = fromBot };
        var conversation = conversations.Add(opened);
        if (conversation == opened)
        {
            _ = AddBotAsync(conversation);
        }

        return conversation;
    }

    /// <summary>A client's activity: kept for everybody who reads the conversation, and sent to the bot.</summary>
    /// <returns>The activity's id, and what the bot answered.</returns>
    public async Task<(string Id, BotReply Reply)> PostAsync(BotConversation conversation, JsonObject activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        ArgumentNullException.ThrowIfNull(activity);
        await conversation.BotIsAdded.WaitAsync(cancellationToken);
        if (conversation.Greet(UserOf(activity)) is { } newcomer)
        {
            await PostToBotAsync(conversation, MembersAdded(newcomer, null), cancellationToken);
        }

        Stamp(conversation, activity);
        activity["recipient"] = Account(conversation.Bot.Id, conversation.Bot.Name);
        var sent = conversation.Append(activity);
        return (sent.Id, await client.PostAsync(conversation.Bot, Outgoing(conversation, activity), cancellationToken));
    }

    /// <summary>A bot's activity: kept for everybody who reads the conversation.</summary>
    /// <returns>The activity's id.</returns>
    public string TakeFromBot(BotConversation conversation, JsonObject activity)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        ArgumentNullException.ThrowIfNull(activity);
        Stamp(conversation, activity);
        activity["from"] ??= Account(conversation.Bot.Id, conversation.Bot.Name);
        var sent = conversation.Append(activity);
        conversation.FromBot?.Invoke(sent);
        return sent.Id;
    }

    /// <summary>Puts a bot's activity in the place of an earlier one.</summary>
    /// <returns>False when there is none of this id any more.</returns>
    internal bool Replace(BotConversation conversation, string activityId, JsonObject activity)
    {
        Stamp(conversation, activity);
        activity["from"] ??= Account(conversation.Bot.Id, conversation.Bot.Name);
        return conversation.Replace(activityId, activity);
    }

    private async Task AddBotAsync(BotConversation conversation)
    {
        try
        {
            conversation.BotAnswered(await PostToBotAsync(conversation, MembersAdded(conversation.Bot.Id, conversation.Bot.Name), CancellationToken.None));
        }
        catch (Exception failed)
        {
            // Nobody waits for this task; whoever waits for the bot must hear of it.
            conversation.BotAnswered(new BotReply("", null, TimeSpan.Zero, failed.Message));
        }
    }

    private Task<BotReply> PostToBotAsync(BotConversation conversation, JsonObject activity, CancellationToken cancellationToken)
    {
        Stamp(conversation, activity);
        activity["id"] = conversation.NextActivityId();
        activity["from"] = Account(conversation.User ?? conversation.Id, null);
        activity["recipient"] = Account(conversation.Bot.Id, conversation.Bot.Name);
        return client.PostAsync(conversation.Bot, Outgoing(conversation, activity), cancellationToken);
    }

    private void Stamp(BotConversation conversation, JsonObject activity)
    {
        activity["channelId"] = "directline";
        activity["conversation"] = new JsonObject { ["id"] = conversation.Id };
        activity["timestamp"] = time.GetUtcNow().UtcDateTime.ToString("O");
    }

    private JsonObject Outgoing(BotConversation conversation, JsonObject activity)
    {
        var outgoing = activity.DeepClone().AsObject();
        outgoing["serviceUrl"] = $"{address.Url}{ConnectorEndpoints.Path}/";
        if (conversation.Locale is not null)
        {
            outgoing["locale"] ??= conversation.Locale;
        }

        return outgoing;
    }

    private static JsonObject MembersAdded(string id, string? name) => new() { ["type"] = "conversationUpdate", ["membersAdded"] = new JsonArray(Account(id, name)) };

    private static JsonObject Account(string id, string? name) => name is null ? new() { ["id"] = id } : new() { ["id"] = id, ["name"] = name };

    private static string? UserOf(JsonObject activity) => (activity["from"] as JsonObject).TextOf("id");
}
