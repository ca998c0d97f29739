using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using MluviiBot.Extensions;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Requests;

namespace MluviiBot.Tests.Extensions.Handling;

/// <summary>A bot with mluvii's services and a storage in memory, spoken to as mluvii does.</summary>
public sealed class BotUnderTest : IDisposable
{
    private readonly ServiceProvider _services;
    private readonly LogLines _log = new();

    private BotUnderTest(ServiceCollection services)
    {
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Debug).AddProvider(_log));
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().Build());
        services.AddSingleton<TimeProvider>(Time);
        services.TryAddSingleton<IStorage>(Storage);
        services.AddMluvii();
        services.AddMluviiRequests();
        _services = services.BuildServiceProvider();
    }

    public ManualTime Time { get; } = new();

    public MemoryStorage Storage { get; } = new();

    public IReadOnlyList<string> Log => _log.Lines;

    public static BotUnderTest Of<TBot>(Action<IServiceCollection>? configure = null)
        where TBot : class, IBot
    {
        var services = new ServiceCollection();
        services.AddSingleton<IBot, TBot>();
        configure?.Invoke(services);
        return new BotUnderTest(services);
    }

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public Guest In(string conversation = "conversation-1") => new(this, conversation);

    public void Dispose() => _services.Dispose();

    /// <summary>A guest in one conversation; always from "mluvii_guest".</summary>
    public sealed class Guest(BotUnderTest bot, string conversation)
    {
        private readonly TestAdapter _adapter = new(new ConversationReference(
            user: new ChannelAccount(GuestId),
            bot: new ChannelAccount("bot@mluvii"),
            conversation: new ConversationAccount(id: conversation),
            channelId: "directline",
            serviceUrl: "https://test"));

        private const string GuestId = "mluvii_guest";

        /// <summary>mluvii opens the conversation: the bot is added.</summary>
        public Task<IReadOnlyList<Activity>> OpensAsync() =>
            SendAsync(new Activity(ActivityTypes.ConversationUpdate) { MembersAdded = [new ChannelAccount("bot@mluvii")] });

        public Task<IReadOnlyList<Activity>> SaysAsync(string text) => SendAsync(new Activity(ActivityTypes.Message) { Text = text });

        /// <summary>mluvii sends an event whose channelData is a JSON string.</summary>
        public Task<IReadOnlyList<Activity>> GetsAsync(string json) => SendAsync(new Activity(ActivityTypes.Event) { ChannelData = json });

        public Task<IReadOnlyList<Activity>> GetsAsync(MluviiActivity activity) => GetsAsync(MluviiJson.Write(activity));

        public async Task<IReadOnlyList<Activity>> SendAsync(Activity activity)
        {
            activity.ChannelId = "directline";
            activity.Recipient = new ChannelAccount("bot@mluvii");
            activity.From = new ChannelAccount(GuestId);
            activity.Conversation = new ConversationAccount(id: conversation);
            activity.ServiceUrl = "https://test";
            await _adapter.ProcessActivityAsync(activity, bot.Get<IBot>().OnTurnAsync, CancellationToken.None);
            var replies = new List<Activity>();
            while (_adapter.ActiveQueue.TryDequeue(out var reply))
            {
                replies.Add(reply);
            }

            return replies;
        }
    }
}
