using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Options;
using MluviiBot.Extensions.Turns;
using MluviiBot.Hosting.Callers;

namespace MluviiBot.Hosting;

/// <summary>Where Azure Bot Service calls.</summary>
internal static partial class MessagesEndpoint
{
    public const string Path = "/api/messages";

    /// <summary>How long a caller who is turned away is asked to wait; by then another process listens.</summary>
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(5);

    public static IServiceCollection AddMessages(this IServiceCollection services)
    {
        services.AddOptions<HostingOptions>().BindConfiguration(HostingOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<HostOptions>().Configure<IOptions<HostingOptions>>((host, hosting) => host.ShutdownTimeout = hosting.Value.ShutdownTimeout);
        services.AddSingleton<RunningTurns>();
        return services.AddHostedService(provider => provider.GetRequiredService<RunningTurns>());
    }

    public static void MapMessages(this IEndpointRouteBuilder endpoints) => endpoints.MapPost(Path, TakeAsync);

    private static async Task TakeAsync(
        HttpContext context, IBotFrameworkHttpAdapter adapter, IBot bot, RunningTurns turns, IOptions<BotCredentials> credentials, ILogger<GuestAdapter> logger)
    {
        if (!credentials.Value.AuthenticateCallers && BrowserPages.IsFromElsewhere(context.Request))
        {
            await RefuseAsync(context, StatusCodes.Status403Forbidden, "Pages of other machines may not speak to a bot that authenticates nobody.");
            return;
        }

        if (!turns.TryBegin())
        {
            context.Response.Headers.RetryAfter = RetryAfter.TotalSeconds.ToString(CultureInfo.InvariantCulture);
            await RefuseAsync(context, StatusCodes.Status503ServiceUnavailable, "The bot is stopping. Send the activity again.");
            return;
        }

        try
        {
            // The turn is not tied to the request: a connection that breaks must not stop the bot in the middle of an answer.
            await adapter.ProcessAsync(context.Request, context.Response, bot, CancellationToken.None);
        }
        catch (NoConversationException)
        {
            await RefuseAsync(context, StatusCodes.Status400BadRequest, "The activity names no conversation: set channelId and conversation.id, each 1 to 500 characters of text.");
        }
        catch (CallAgainException notTakenIn)
        {
            Log.NotTakenIn(logger, notTakenIn);
            context.Response.Headers.RetryAfter = RetryAfter.TotalSeconds.ToString(CultureInfo.InvariantCulture);
            await RefuseAsync(context, StatusCodes.Status503ServiceUnavailable, "The activity could not be taken in. Send it again.");
        }
        finally
        {
            turns.End();
        }
    }

    private static Task RefuseAsync(HttpContext context, int status, string reason)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(reason, context.RequestAborted);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "An activity could not be taken in; its sender is told to send it again.")]
        public static partial void NotTakenIn(ILogger logger, Exception exception);
    }
}
