using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using MluviiBot.Conversation;
using MluviiBot.Extensions;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Channels;
using MluviiBot.Extensions.Requests;
using MluviiBot.Extensions.State;

namespace MluviiBot.Tests.Bot.Dialogs;

/// <summary>A guest of one channel and language in a conversation with the whole bot, without HTTP. What the bot sends is read as lines.</summary>
internal sealed class GuestTalk : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly TestAdapter _adapter = new(TestAdapter.CreateConversation("conversation-1", GuestState.SharedUserId));
    private readonly ProactiveTurns _timeouts = new();
    private readonly LogLines _log = new();
    private readonly string _locale;
    private int _activities;

    private GuestTalk(string channel, string locale, (string Key, string Value)[] settings)
    {
        _locale = locale;
        Dictionary<string, string?> values = new() { ["Mluvii:AssumedChannel"] = channel, ["Guest:IdentifyGuests"] = "false" };
        foreach (var (key, value) in settings)
        {
            values[key] = value;
        }

        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Debug).AddProvider(_log));
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(values).Build());
        services.AddSingleton<TimeProvider>(Time);
        services.AddSingleton<IStorage, MemoryStorage>();
        services.AddSingleton<BotAdapter>(_adapter);
        services.AddMluvii();
        services.AddMluviiRequests();
        services.AddConversation();
        _services = services.BuildServiceProvider();
        _adapter.Use(_services.GetRequiredService<MluviiMiddleware>()).Use(_services.GetRequiredService<GuestChannelMiddleware>()).Use(_timeouts);
    }

    public ManualTime Time { get; } = new();

    public IReadOnlyList<string> Log => _log.Lines;

    /// <summary>What mluvii was told last.</summary>
    public MluviiActivity? LastCommand { get; private set; }

    /// <summary>The conversation after the guest was greeted; throws what stops the start of the bot.</summary>
    public static async Task<GuestTalk> StartAsync(string channel, string locale, params (string Key, string Value)[] settings)
    {
        var talk = new GuestTalk(channel, locale, settings);
        talk._services.GetRequiredService<IStartupValidator>().Validate();
        foreach (var service in talk._services.GetServices<IHostedService>().Where(service => service is BackgroundService))
        {
            await service.StartAsync(CancellationToken.None);
        }

        await talk.SendAsync(new Activity(ActivityTypes.ConversationUpdate) { MembersAdded = [new ChannelAccount("bot")] });
        return talk;
    }

    /// <summary>The conversation before anything happened.</summary>
    public static GuestTalk Unopened(string channel, string locale) => new(channel, locale, []);

    public Task<string[]> SaysAsync(string text) => SendAsync(new Activity(ActivityTypes.Message) { Text = text });

    /// <summary>mluvii sends, as it does: an event whose channel data is a JSON string.</summary>
    public Task<string[]> GetsAsync(MluviiActivity mluvii) =>
        SendAsync(new Activity(ActivityTypes.Event) { ChannelData = MluviiJson.Write(mluvii, MluviiCasing.PascalCase) });

    /// <summary>mluvii says that it knows no call parameters, if it was asked.</summary>
    public Task AnswersCallParamsAsync() => LastCommand is GetCallParams ? GetsAsync(new GetCallParamsResponse()) : Task.CompletedTask;

    /// <summary>Moves the clock and gives what the bot says because mluvii has not answered.</summary>
    public async Task<string[]> WaitsAsync(TimeSpan time)
    {
        Time.Advance(time);
        await _timeouts.NextAsync();
        return Sent();
    }

    public T Command<T>()
        where T : MluviiActivity => LastCommand.ShouldBeOfType<T>();

    public async ValueTask DisposeAsync()
    {
        foreach (var service in _services.GetServices<IHostedService>().Where(service => service is BackgroundService))
        {
            await service.StopAsync(CancellationToken.None);
        }

        await _services.DisposeAsync();
    }

    private async Task<string[]> SendAsync(Activity activity)
    {
        activity.Id = $"{++_activities}";
        activity.ChannelId = "directline";
        activity.Locale = activity.Type == ActivityTypes.Event ? null : _locale;
        activity.Recipient = new ChannelAccount("bot");
        activity.From = new ChannelAccount(GuestState.SharedUserId);
        await _adapter.ProcessActivityAsync(activity, _services.GetRequiredService<IBot>().OnTurnAsync, CancellationToken.None);
        return Sent();
    }

    private string[] Sent()
    {
        var lines = new List<string>();
        while (_adapter.GetNextReply() is Activity reply)
        {
            lines.AddRange(LinesOf(reply));
        }

        return [.. lines];
    }

    private IEnumerable<string> LinesOf(Activity reply)
    {
        if (reply.TryGetMluvii(out var mluvii))
        {
            LastCommand = mluvii;
            yield return $"({mluvii.Activity})";
        }

        if (!string.IsNullOrEmpty(reply.Text))
        {
            yield return reply.Text;
        }

        foreach (var card in (reply.Attachments ?? []).Select(attachment => attachment.Content).OfType<HeroCard>())
        {
            yield return $"{card.Title} [{string.Join(" | ", card.Buttons.Select(button => button.Title))}]";
        }
    }
}
