using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using MluviiBot.Extensions;
using MluviiBot.Extensions.Turns;

namespace MluviiBot.Tests.Extensions.Turns;

/// <summary>A process that runs a bot of one method behind the turn pipeline. Several of them share a store, as two machines or before and after a crash.</summary>
internal sealed class BotProcess : IAsyncDisposable
{
    // Answers take real time, however far a test moves its clock meanwhile.
    private static readonly (string Key, string Value) Patience = ("DeliveryTimeout", "01:00:00");

    private readonly ServiceProvider _services;
    private readonly string _serviceUrl;

    public BotProcess(ITurnStore store, TimeProvider time, string serviceUrl, Func<ITurnContext, CancellationToken, Task> bot, params (string Key, string Value)[] settings)
    {
        _serviceUrl = serviceUrl;
        Store = store;
        _services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder()
                .AddInMemoryCollection(settings.Prepend(Patience).ToDictionary(setting => $"{TurnOptions.Section}:{setting.Key}", string? (setting) => setting.Value)).Build())
            .AddSingleton(time)
            .AddSingleton(store)
            .AddSingleton(BotFrameworkAuthenticationFactory.Create())
            .AddSingleton<IBotFrameworkHttpAdapter, MluviiCloudAdapter>()
            .AddSingleton<IBot>(new Script(bot))
            .AddMluvii()
            .BuildServiceProvider();
        Adapter.OnTurnError = (turnContext, _) => turnContext.SendActivityAsync("something went wrong");
    }

    public ITurnStore Store { get; }

    public MluviiCloudAdapter Adapter => (MluviiCloudAdapter)_services.GetRequiredService<IBotFrameworkHttpAdapter>();

    public IStorage Storage => _services.GetRequiredService<IStorage>();

    public ConversationState Conversation => _services.GetRequiredService<ConversationState>();

    public TurnPipeline Pipeline => _services.GetRequiredService<TurnPipeline>();

    public static Activity Message(string text, string? id = null, string conversation = "one", string? serviceUrl = null) => new(ActivityTypes.Message)
    {
        Id = id ?? Guid.NewGuid().ToString(),
        Text = text,
        ChannelId = "directline",
        ServiceUrl = serviceUrl,
        From = new ChannelAccount("mluvii_guest"),
        Recipient = new ChannelAccount("bot"),
        Conversation = new ConversationAccount(id: conversation),
    };

    /// <summary>The channel posts an activity.</summary>
    /// <returns>What it is answered.</returns>
    public async Task<(HttpStatusCode Status, string Body)> PostAsync(Activity activity)
    {
        activity.ServiceUrl ??= _serviceUrl;
        var http = new DefaultHttpContext();
        http.Request.Method = HttpMethods.Post;
        http.Request.ContentType = "application/json";
        http.Request.Body = new MemoryStream(Encoding.UTF8.GetBytes(ActivityJson.Write(activity)));
        http.Response.Body = new MemoryStream();
        await Adapter.ProcessAsync(http.Request, http.Response, _services.GetRequiredService<IBot>());
        return ((HttpStatusCode)http.Response.StatusCode, Encoding.UTF8.GetString(((MemoryStream)http.Response.Body).ToArray()));
    }

    public Task<(HttpStatusCode Status, string Body)> SayAsync(string text, string? id = null, string conversation = "one") =>
        PostAsync(Message(text, id, conversation));

    /// <summary>The bot writes in a conversation by itself.</summary>
    public Task BeginAsync(string conversation, BotCallbackHandler bot)
    {
        var reference = Message("-", conversation: conversation, serviceUrl: _serviceUrl).GetConversationReference();
        return Adapter.ContinueConversationAsync("bot", reference, bot, CancellationToken.None);
    }

    /// <summary>Adds to a number in the conversation's state.</summary>
    public async Task<int> CountAsync(ITurnContext turnContext)
    {
        var property = Conversation.CreateProperty<string>("count");
        var count = int.Parse(await property.GetAsync(turnContext, () => "0"), CultureInfo.InvariantCulture) + 1;
        await property.SetAsync(turnContext, count.ToString(CultureInfo.InvariantCulture));
        await Conversation.SaveChangesAsync(turnContext);
        return count;
    }

    /// <summary>From now on it shows no life, whatever its turns do.</summary>
    public async Task DieAsync()
    {
        await Pipeline.StopAsync(new CancellationToken(canceled: true));
        await Pipeline.ExecuteTask!.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private sealed class Script(Func<ITurnContext, CancellationToken, Task> bot) : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) => bot(turnContext, cancellationToken);
    }
}
