using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Options;
using MluviiBot.Commands;
using MluviiBot.Conversation;
using MluviiBot.Explorer;
using MluviiBot.Extensions;
using MluviiBot.Extensions.ApiChatbot;
using MluviiBot.Extensions.Requests;
using MluviiBot.Extensions.Turns;
using MluviiBot.Hosting;
using MluviiBot.Hosting.Callers;
using MluviiBot.Hosting.Health;
using MluviiBot.Settings;
using MluviiBot.Storage;
using MluviiBot.Telemetry;
using MluviiBot.TestClients;
using MluviiBot.Texts;

// The settings lie beside the program, wherever it is started from.
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });

builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
builder.Logging.LeaveOutRequestLines();
builder.Services.AddHttpClient();
builder.Services.AddHealth();
builder.Services.AddMessages();
builder.Services.AddCallerRateLimit();
builder.Services.AddTelemetry();
builder.Services.AddMluvii();
builder.Services.AddMluviiStorage(builder.Configuration);
builder.Services.AddMluviiRequests(requests => requests.OneMoment = () => GuestTexts.OneMoment);
builder.Services.AddMluviiApiChatbots(adapter => adapter.OnTurnError = (turnContext, _) => FailedTurn.TellAsync(turnContext));
builder.Services.AddBotCredentials();
builder.Services.AddConversation();

builder.Services.AddSingleton<BotFrameworkAuthentication, ConfigurationBotFrameworkAuthentication>();
builder.Services.AddSingleton<IBotFrameworkHttpAdapter, GuestAdapter>();
if (builder.Environment.IsDevelopment())
{
    builder.Services.AddTestClients();
    builder.Services.AddExplorer<GuestBot>();
}

try
{
    builder.Configuration.RefuseUnknown();
    builder.UseHostPort();
    var app = builder.Build();
    if (args is [ForgetCommand.Name, var conversation])
    {
        await using (app)
        {
            return await ForgetCommand.RunAsync(app.Services.GetRequiredService<ITurnStore>(), conversation, Console.Out, CancellationToken.None);
        }
    }

    // All that is wrong is told at once; whoever needs a setting first would tell of that one only.
    app.Services.GetRequiredService<IStartupValidator>().Validate();

    app.UseSecurityHeaders();
    app.UseRateLimiter();
    app.UseChannelContact();
    app.UseUntracedProbes();
    app.MapStatusPage();
    app.MapHealth();
    app.MapMluviiApiChatbots();
    if (app.Services.GetRequiredService<IOptions<BotCredentials>>().Value.OpenMessages(app.Environment))
    {
        app.MapMessages();
    }

    await app.RunAsync();
    return 0;
}
catch (Exception exception) when (StartFailure.Describe(exception) is { } wrong)
{
    Console.Error.WriteLine($"The bot does not start. {wrong}");
    return 1;
}

/// <summary>Named so that tests can host the bot.</summary>
public partial class Program;
