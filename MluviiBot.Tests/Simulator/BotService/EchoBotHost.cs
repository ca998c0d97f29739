using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace MluviiBot.Tests.Simulator.BotService;

/// <summary>
/// An ordinary Bot Framework bot on loopback: greets who is added, repeats what is said, says how many files came, types, lets choose, asks mluvii and
/// tells its answer.
/// </summary>
public sealed class EchoBotHost : ActivityHandler, IAsyncDisposable
{
    private readonly WebApplication _app;

    private EchoBotHost(WebApplication app) => _app = app;

    public string Url => _app.Urls.First();

    public static async Task<EchoBotHost> StartAsync(IConfiguration settings)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var bot = new EchoBotHost(builder.Build());
        var adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication(settings), NullLogger<CloudAdapter>.Instance);
        bot._app.MapPost("/api/messages", (HttpContext context) => adapter.ProcessAsync(context.Request, context.Response, bot));
        await bot._app.StartAsync();
        return bot;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    // OnMembersAddedAsync is not told of the bot itself.
    protected override async Task OnConversationUpdateActivityAsync(ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        foreach (var member in turnContext.Activity.MembersAdded)
        {
            await turnContext.SendActivityAsync($"added {member.Id}", cancellationToken: cancellationToken);
        }
    }

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        switch (turnContext.Activity.Text)
        {
            case "fail":
                throw new InvalidOperationException("as asked");
            case "update":
                var sent = await turnContext.SendActivityAsync("before", cancellationToken: cancellationToken);
                var after = MessageFactory.Text("after");
                after.Id = sent.Id;
                await turnContext.UpdateActivityAsync(after, cancellationToken);
                break;
            case "delete":
                var gone = await turnContext.SendActivityAsync("gone", cancellationToken: cancellationToken);
                await turnContext.DeleteActivityAsync(gone.Id, cancellationToken);
                break;
            case "parameters":
                var asking = MessageFactory.Text("one moment");
                asking.ChannelData = new { Activity = "GetCallParams" };
                await turnContext.SendActivityAsync(asking, cancellationToken);
                break;
            case "type":
                await turnContext.SendActivityAsync(new Activity { Type = ActivityTypes.Typing }, cancellationToken);
                await turnContext.SendActivityAsync("typed", cancellationToken: cancellationToken);
                break;
            case "choose":
                var card = new HeroCard("Our menu", buttons:
                [
                    new CardAction(ActionTypes.PostBack, "Order", value: "ordered"),
                    new CardAction(ActionTypes.MessageBack, "Reserve", value: "table 4", text: "reserved", displayText: "A table, please"),
                    new CardAction(ActionTypes.OpenUrl, "Read", value: "https://example.com/menu"),
                ]);
                var choice = MessageFactory.SuggestedActions(["Yes", "No"], "Coffee?", null, null);
                choice.Attachments = [card.ToAttachment()];
                await turnContext.SendActivityAsync(choice, cancellationToken);
                break;
            case "bye":
                await turnContext.SendActivityAsync(Activity.CreateEndOfConversationActivity(), cancellationToken);
                break;
            default:
                var files = turnContext.Activity.Attachments?.Count ?? 0;
                await turnContext.SendActivityAsync(files > 0 ? $"{files} files" : $"echo {turnContext.Activity.Text}", cancellationToken: cancellationToken);
                break;
        }
    }

    protected override Task OnEventActivityAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync($"event {turnContext.Activity.ChannelData.GetType().Name} {turnContext.Activity.ChannelData}", cancellationToken: cancellationToken);
}
