using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using MluviiBot.Extensions;
using MluviiBot.Extensions.Requests;
using MluviiBot.Storage;
using My_MluviiBot;
using My_MluviiBot.Dialogs;

var builder = WebApplication.CreateBuilder(args);

builder.Services.AddHttpClient();
builder.Services.AddMluvii();
builder.Services.AddMluviiRequests();
builder.Services.AddMluviiStorage(builder.Configuration);
builder.Services.AddSingleton<BotFrameworkAuthentication, ConfigurationBotFrameworkAuthentication>();
builder.Services.AddSingleton<IBotFrameworkHttpAdapter, GuestAdapter>();
builder.Services.AddSingleton<GuestLanguage>();
builder.Services.AddSingleton<MainDialog>();
builder.Services.AddSingleton<IBot, GreetingBot>();

var app = builder.Build();
if (!app.Environment.IsDevelopment() && string.IsNullOrWhiteSpace(app.Configuration["MicrosoftAppId"]))
{
    throw new InvalidOperationException(
        "MicrosoftAppId is not set: the bot would accept calls from anyone. Set it, or run with ASPNETCORE_ENVIRONMENT=Development.");
}

app.MapGet("/healthz", () => "alive");
app.MapPost("/api/messages", (HttpContext context, IBotFrameworkHttpAdapter adapter, IBot bot) =>
    adapter.ProcessAsync(context.Request, context.Response, bot, CancellationToken.None));
await app.RunAsync();
