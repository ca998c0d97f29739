using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using MluviiBot.Extensions;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Channels;

namespace MluviiBot.Tests.Extensions.Channels;

/// <summary>A guest on a channel and a bot whose answers the test gives, one turn at a time.</summary>
internal sealed class ChannelTalk : ILogger<GuestChannelMiddleware>
{
    private readonly TestAdapter _adapter;
    private readonly ConversationState _state;

    public ChannelTalk(GuestChannel? channel = null, UnsupportedPolicy policy = UnsupportedPolicy.Degrade, Action<MluviiOptions>? configure = null, IStorage? storage = null)
    {
        var settings = new MluviiOptions { WhenUnsupported = policy };
        if (channel is { } told)
        {
            settings.AssumedChannel = told.Word;
        }

        configure?.Invoke(settings);
        var options = Options.Create(settings);
        Capabilities = new ChannelCapabilities(options);
        _state = new ConversationState(storage ?? new MemoryStorage());
        _adapter = new TestAdapter().Use(new MluviiMiddleware(options)).Use(new GuestChannelMiddleware(_state, Capabilities, options, this));
    }

    public ChannelCapabilities Capabilities { get; }

    public List<string> Warnings { get; } = [];

    /// <summary>What the bot answered with, by activity sent.</summary>
    public ResourceResponse[] Responses { get; private set; } = [];

    public Task<IReadOnlyList<Activity>> BotSaysAsync(params IActivity[] activities) =>
        TurnAsync("start", async turnContext => Responses = await turnContext.SendActivitiesAsync(activities));

    /// <summary>What the bot reads of the guest's message.</summary>
    public async Task<Activity> GuestSaysAsync(string text)
    {
        Activity? read = null;
        await TurnAsync(text, turnContext =>
        {
            read = turnContext.Activity;
            return Task.CompletedTask;
        });
        return read!;
    }

    public async Task<ButtonChoice?> ChoiceOfAsync(string text)
    {
        ButtonChoice? choice = null;
        await TurnAsync(text, turnContext =>
        {
            turnContext.TryGetButtonChoice(out choice);
            return Task.CompletedTask;
        });
        return choice;
    }

    /// <summary>The channel as the bot sees it when mluvii sends this.</summary>
    public async Task<GuestChannel> MluviiSaysAsync(MluviiActivity activity)
    {
        var channel = default(GuestChannel);
        var incoming = _adapter.MakeActivity();
        incoming.Type = ActivityTypes.Event;
        incoming.ChannelData = MluviiJson.Write(activity, MluviiCasing.PascalCase);
        await _adapter.ProcessActivityAsync(incoming, (turnContext, _) => Task.FromResult(channel = turnContext.GetGuestChannel()), default);
        return channel;
    }

    public async Task<GuestChannel> ChannelAsync()
    {
        var channel = default(GuestChannel);
        await TurnAsync("?", turnContext => Task.FromResult(channel = turnContext.GetGuestChannel()));
        return channel;
    }

    public async Task<IReadOnlyList<Activity>> TurnAsync(string text, Func<ITurnContext, Task> bot)
    {
        _adapter.ActiveQueue.Clear();
        await _adapter.SendTextToBotAsync(text, async (turnContext, cancellationToken) =>
        {
            await bot(turnContext);
            await _state.SaveChangesAsync(turnContext, false, cancellationToken);
        }, default);
        return [.. _adapter.ActiveQueue];
    }

    IDisposable? ILogger.BeginScope<TState>(TState state) => null;

    bool ILogger.IsEnabled(LogLevel logLevel) => true;

    void ILogger.Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Warnings.Add(formatter(state, exception));
}
