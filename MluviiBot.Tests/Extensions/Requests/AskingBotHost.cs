using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using MluviiBot.Extensions;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Requests;
using MluviiBot.Extensions.Turns;

namespace MluviiBot.Tests.Extensions.Requests;

/// <summary>A process that runs an <see cref="AskingBot"/>, with a guest and mluvii at its other end. Another one with this one before it is a restart.</summary>
internal sealed class AskingBotHost : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly TestAdapter _adapter = new();
    private readonly ProactiveTurns _proactive = new();
    private bool _ended;

    private readonly MemoryTurnStore _turns;

    private AskingBotHost(IStorage storage, MemoryTurnStore turns, ManualTime time, AskingBot.Script script, Action<MluviiRequestOptions>? configure, IMluviiCapabilities? capabilities)
    {
        Storage = storage;
        Time = time;
        _turns = turns;
        var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().Build())
            .AddSingleton<TimeProvider>(time)
            .AddSingleton(storage)
            .AddSingleton<ITurnStore>(turns)
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
        var mluvii = new MluviiMiddleware(Options.Create(new MluviiOptions()), _services.GetRequiredService<TurnPipeline>());
        _adapter.Use(new UniqueIds()).Use(_proactive).Use(mluvii);
    }

    public IStorage Storage { get; }

    /// <summary>The store of turns, which a host that is started with this one before it shares.</summary>
    public ITurnStore Turns => _turns;

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
        AskingBotHost? before = null,
        bool timers = true)
    {
        var time = before?.Time ?? new ManualTime();
        var turns = before?._turns.ForAnotherProcess() ?? new MemoryTurnStore(time);
        var script = new AskingBot.Script(steps, aside ?? steps);
        var host = new AskingBotHost(before?.Storage ?? storage ?? new MemoryStorage(), turns, time, script, configure, capabilities);
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

    /// <summary>Whether the time-out service has begun a turn that no test has taken; what has just begun gets a moment to be seen.</summary>
    public async Task<bool> HasTimeoutAsync()
    {
        await Task.Delay(TimeSpan.FromMilliseconds(100));
        return _proactive.Any();
    }

    private async Task<string[]> SendAsync(Activity activity, string conversation)
    {
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

    /// <summary>Every test adapter counts from 0, but what two processes receive has ids of its own.</summary>
    private sealed class UniqueIds : IMiddleware
    {
        public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            turnContext.Activity.Id = Guid.NewGuid().ToString();
            return next(cancellationToken);
        }
    }
}
