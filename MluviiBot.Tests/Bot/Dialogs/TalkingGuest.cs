using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MluviiBot.Conversation;
using MluviiBot.Extensions;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Channels;
using MluviiBot.Extensions.Requests;
using MluviiBot.Hosting;
using MluviiBot.Texts;

namespace MluviiBot.Tests.Bot.Dialogs;

/// <summary>A guest talks to the bot's dialogs on a channel, in a language, and mluvii answers what it was told to answer.</summary>
public sealed class TalkingGuest : IDisposable
{
    private readonly ServiceProvider _services;
    private readonly CultureInfo _language;
    private TestAdapter _adapter;

    public TalkingGuest(string channel = "WebChat", string language = "cs", params (string Key, string Value)[] settings)
    {
        _language = CultureInfo.GetCultureInfo(language);
        Channel = channel;
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Append(("Mluvii:AssumedChannel", channel)).Select(setting => KeyValuePair.Create(setting.Item1, (string?)setting.Item2)))
            .Build());
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.None));
        services.AddSingleton<TimeProvider>(Time);
        services.AddSingleton<IStorage>(Storage);
        services.AddMluvii();
        services.AddMluviiRequests(requests => requests.OneMoment = () => GuestTexts.OneMoment);
        services.AddConversation();
        _services = services.BuildServiceProvider();
        _adapter = AdapterOf("conversation-1");
    }

    /// <summary>Every channel and language that the conversations are tried in.</summary>
    public static TheoryData<string, string> Everywhere => new() { { "WebChat", "cs" }, { "WebChat", "en" }, { "WhatsApp", "cs" }, { "WhatsApp", "en" } };

    public string Channel { get; }

    public ManualTime Time { get; } = new();

    public MemoryStorage Storage { get; } = new();

    /// <summary>What mluvii answers, by the name of the request; what is not here it does not answer.</summary>
    public Dictionary<string, MluviiActivity> Answers { get; } = new()
    {
        [nameof(GetGuestIdentity)] = new GetGuestIdentityResponse(),
        [nameof(GetCallParams)] = new GetCallParamsResponse { CallParams = MluviiMap<string?>.Empty },
        [nameof(ObtainCrmIdentity)] = new ObtainCrmIdentityResponse(),
        [nameof(AssignCrmIdentity)] = new AssignCrmIdentityResponse { Created = true, CrmIdentityId = 5 },
        [nameof(SetCallParams)] = new SetCallParamsResponse { Success = true },
    };

    /// <summary>What mluvii was told since the conversation began, oldest first.</summary>
    public List<MluviiActivity> Commands { get; } = [];

    /// <summary>What the guest read last.</summary>
    public IReadOnlyList<Activity> LastReplies { get; private set; } = [];

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <summary>A text of the bot in the guest's language.</summary>
    public string Text(Func<string> text)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = _language;
        try
        {
            return text();
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    public Task<string> OpensAsync() => SendAsync(new Activity(ActivityTypes.ConversationUpdate) { MembersAdded = [new ChannelAccount("bot")] });

    /// <summary>The same guest comes again another day.</summary>
    public Task<string> OpensAnotherConversationAsync()
    {
        _adapter = AdapterOf("conversation-2");
        return OpensAsync();
    }

    public Task<string> SaysAsync(string text) => SendAsync(new Activity(ActivityTypes.Message) { Text = text });

    /// <summary>The guest presses a button; where there are none, writes its number.</summary>
    public Task<string> ChoosesAsync(Func<string> title)
    {
        var wanted = Text(title);
        if (Channel != "WhatsApp")
        {
            return SaysAsync(wanted);
        }

        var line = LastReplies.SelectMany(reply => reply.Text?.Split('\n') ?? []).Single(line => line.Contains(wanted, StringComparison.Ordinal) && char.IsDigit(line[0]));
        return SaysAsync(Regex.Match(line, "^[0-9]+").Value);
    }

    public Task<string> GetsAsync(MluviiActivity activity) => SendAsync(new Activity(ActivityTypes.Event) { ChannelData = MluviiJson.Write(activity) });

    /// <summary>mluvii says how its one group is.</summary>
    public Task<string> GroupIsAsync(GroupState state, int? ahead = null, params GroupOfflineReason[] reasons) => GetsAsync(Group(state, ahead, reasons));

    public static GetAvailableGroupsResponse Group(GroupState state, int? ahead = null, params GroupOfflineReason[] reasons) => new()
    {
        AvailableGroups =
        [
            new AvailableGroup
            {
                GroupId = 1,
                GroupState = state,
                GroupOfflineReasons = [.. reasons],
                QueueWorkload = ahead is null ? null : new QueueWorkload { InQueueCountTotal = ahead },
            },
        ],
    };

    /// <summary>The last command of that kind.</summary>
    public T Told<T>()
        where T : MluviiActivity => Commands.OfType<T>().Last();

    public void Dispose() => _services.Dispose();

    private TestAdapter AdapterOf(string conversation)
    {
        var adapter = new TestAdapter(new ConversationReference(
            user: new ChannelAccount("mluvii_guest"), bot: new ChannelAccount("bot"), conversation: new ConversationAccount(id: conversation), channelId: "directline"))
        {
            OnTurnError = (turnContext, _) => FailedTurn.TellAsync(turnContext),
        };
        adapter.Use(_services.GetRequiredService<MluviiMiddleware>()).Use(_services.GetRequiredService<GuestChannelMiddleware>());
        return adapter;
    }

    /// <summary>Sends an activity, and mluvii's answers to what the bot then asks.</summary>
    /// <returns>All that the guest reads, cards too.</returns>
    private async Task<string> SendAsync(Activity activity)
    {
        var replies = new List<Activity>();
        await ProcessAsync(activity, replies);
        for (var next = 0; next < replies.Count; next++)
        {
            if (replies[next].TryGetMluvii(out var command))
            {
                Commands.Add(command);
                if (Answers.TryGetValue(command.Activity, out var answer))
                {
                    await ProcessAsync(new Activity(ActivityTypes.Event) { ChannelData = MluviiJson.Write(answer) }, replies);
                }
            }
        }

        LastReplies = replies;
        return string.Join('\n', replies.SelectMany(Read).Where(text => text.Length > 0));
    }

    private async Task ProcessAsync(Activity activity, List<Activity> replies)
    {
        activity.ChannelId = "directline";
        activity.Recipient = new ChannelAccount("bot");
        activity.From = new ChannelAccount("mluvii_guest");
        activity.Conversation = _adapter.Conversation.Conversation;
        activity.ServiceUrl = "https://test";
        activity.Locale = activity.Type == ActivityTypes.Event ? null : _language.Name;
        await _adapter.ProcessActivityAsync(activity, _services.GetRequiredService<IBot>().OnTurnAsync, CancellationToken.None);
        while (_adapter.ActiveQueue.TryDequeue(out var reply))
        {
            replies.Add(reply);
        }
    }

    private static IEnumerable<string> Read(Activity reply)
    {
        yield return reply.Text ?? string.Empty;
        foreach (var card in reply.Attachments?.Select(attachment => attachment.Content).OfType<HeroCard>() ?? [])
        {
            yield return string.Join('\n', [card.Title ?? string.Empty, card.Text ?? string.Empty, .. card.Buttons.Select(button => button.Title)]);
        }

        foreach (var action in reply.SuggestedActions?.Actions ?? [])
        {
            yield return action.Title;
        }
    }
}
