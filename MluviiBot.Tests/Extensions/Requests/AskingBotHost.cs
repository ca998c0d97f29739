using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Requests;

namespace MluviiBot.Tests.Extensions.Requests;

/// <summary>A process that runs an <see cref="AskingBot"/>, with a guest and mluvii at its other end. Another one over the same storage is a restart.</summary>
internal sealed class AskingBotHost : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly TestAdapter _adapter = new();
    private readonly ProactiveTurns _proactive = new();
    private int _activities;
    private bool _ended;

    private AskingBotHost(IStorage storage, ManualTime time, AskingBot.Script script, Action<MluviiRequestOptions>? configure, IMluviiCapabilities? capabilities)
    {
        Storage = storage;
        Time = time;
        _adapter.Use(_proactive);
        var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().Build())
            .AddSingleton<TimeProvider>(time)
            .AddSingleton(storage)
            .AddSingleton<ConversationState>()
            .AddSingleton<BotAdapter>(_adapter)
            .AddSingleton(script)
            .AddSingleton<AskingBot>()
            .AddSingleton<IBot>(provider => provider.GetRequiredService<AskingBot>())
            .AddMluviiRequests(configure);
        if (capabilities is not null)
        {
            services.AddSingleton(capabilities);
        }

        _services = services.BuildServiceProvider();
    }

    public IStorage Storage { get; }

    public ManualTime Time { get; }

    public MluviiRequests Requests => _services.GetRequiredService<MluviiRequests>();

    public IEnumerable<string> Events => _services.GetRequiredService<AskingBot>().Events;

    public static Task<AskingBotHost> StartAsync(params WaterfallStep[] steps) => StartAsync(steps, configure: null);

    public static async Task<AskingBotHost> StartAsync(
        WaterfallStep[] steps,
        Action<MluviiRequestOptions>? configure,
        WaterfallStep[]? aside = null,
        IMluviiCapabilities? capabilities = null,
        IStorage? storage = null,
        ManualTime? time = null,
        bool timers = true)
    {
        var host = new AskingBotHost(storage ?? new MemoryStorage(), time ?? new ManualTime(), new AskingBot.Script(steps, aside ?? steps), configure, capabilities);
        foreach (var service in timers ? host._services.GetServices<IHostedService>() : [])
        {
            await service.StartAsync(CancellationToken.None);
        }

        return host;
    }

    /// <summary>Ends the process; turns that have begun are finished.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_ended)
        {
            return;
        }

        _ended = true;
        foreach (var service in _services.GetServices<IHostedService>())
        {
            await service.StopAsync(CancellationToken.None);
        }

        await _services.DisposeAsync();
    }

    /// <summary>The guest writes; gives what the bot sent because of it: texts, and names of commands.</summary>
    public Task<string[]> GuestSaysAsync(string text, string conversation = "conversation-1") =>
        SendAsync(new Activity { Type = ActivityTypes.Message, Text = text }, conversation);

    /// <summary>mluvii sends, as it does: an event whose channel data is a JSON string.</summary>
    public Task<string[]> MluviiSendsAsync(MluviiActivity mluvii, string conversation = "conversation-1") =>
        SendAsync(new Activity { Type = ActivityTypes.Event, ChannelData = MluviiJson.Write(mluvii, MluviiCasing.PascalCase) }, conversation);

    /// <summary>Waits for the next turn that the time-out service begins; gives what the bot sent in it.</summary>
    public Task<string[]> NextTimeoutAsync() => _proactive.NextAsync();

    /// <summary>Moves the clock and waits for the turn that this brings about.</summary>
    public Task<string[]> TimePassesAsync(TimeSpan by)
    {
        Time.Advance(by);
        return NextTimeoutAsync();
    }

    /// <summary>Whether the time-out service has begun a turn that no test has taken.</summary>
    public bool HasTimeout() => _proactive.Any();

    private async Task<string[]> SendAsync(Activity activity, string conversation)
    {
        activity.Id = $"{conversation}|{++_activities}";
        _adapter.Conversation = TestAdapter.CreateConversation(conversation, "mluvii_guest");
        List<string> sent = [];
        await _adapter.ProcessActivityAsync(
            activity,
            (turnContext, cancellationToken) =>
            {
                sent = ProactiveTurns.Note(turnContext);
                return _services.GetRequiredService<IBot>().OnTurnAsync(turnContext, cancellationToken);
            },
            CancellationToken.None);
        return [.. sent];
    }
}
