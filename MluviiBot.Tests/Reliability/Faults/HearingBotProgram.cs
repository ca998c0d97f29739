using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MluviiBot.Extensions;
using MluviiBot.Extensions.ApiChatbot;
using MluviiBot.Extensions.Requests;
using MluviiBot.Extensions.Turns;
using MluviiBot.Storage;

namespace MluviiBot.Tests.Reliability.Faults;

/// <summary>A process with a <see cref="HearingBot"/> on the library's turn pipeline and a durable store.</summary>
internal static class HearingBotProgram
{
    /// <summary>What starts it, as the first argument of this assembly.</summary>
    public const string Argument = "hearing-bot";

    /// <summary>Header of its requests that names the process.</summary>
    public const string ProcessHeader = "X-Process";

    public static async Task RunAsync(string[] settings)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.AddCommandLine(settings);
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Information);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddHttpClient().ConfigureHttpClientDefaults(clients => clients.ConfigureHttpClient(http =>
            http.DefaultRequestHeaders.Add(ProcessHeader, Environment.ProcessId.ToString(CultureInfo.InvariantCulture))));
        builder.Services.AddMluvii();
        builder.Services.AddMluviiRequests();
        builder.Services.AddMluviiStorage(builder.Configuration);
        builder.Services.AddMluviiApiChatbots();
        builder.Services.AddSingleton<BotFrameworkAuthentication, ConfigurationBotFrameworkAuthentication>();
        builder.Services.AddSingleton<IBotFrameworkHttpAdapter, MluviiCloudAdapter>();
        builder.Services.AddTransient<IBot, HearingBot>();
        var app = builder.Build();
        app.MapPost("/api/messages", (HttpContext context, IBotFrameworkHttpAdapter adapter, IBot bot) =>
            adapter.ProcessAsync(context.Request, context.Response, bot, CancellationToken.None));
        app.MapMluviiApiChatbots();
        await app.RunAsync();
    }
}
