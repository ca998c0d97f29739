using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Turns;

namespace MluviiBot.Extensions.ApiChatbot;

/// <summary>What mluvii calls on one path: takes in what it sends, and answers before any turn runs.</summary>
/// <remarks>
/// mluvii wants status 200 within 2 seconds and disables a chatbot that gives it something else for 15 minutes. So only what cannot be kept is
/// refused: the request of a stranger, a body that does not arrive, and anything while the store fails; mluvii may then repeat it.
/// </remarks>
internal sealed partial class Webhook(
    string path,
    IReadOnlyList<Chatbot> chatbots,
    TurnPipeline turns,
    ITurnStore store,
    SentRequests requests,
    ApiChatbotMetrics metrics,
    TimeProvider time,
    ILogger<Webhook> logger)
{
    private readonly (Chatbot Chatbot, CallerCheck Caller)[] _chatbots = [.. chatbots.Select(chatbot => (chatbot, new CallerCheck(chatbot.Options)))];

    public async Task AnswerAsync(HttpContext context) => context.Response.StatusCode = await TakeAsync(context).ConfigureAwait(false);

    private async Task<int> TakeAsync(HttpContext context)
    {
        var chatbot = _chatbots.FirstOrDefault(candidate => candidate.Caller.Admits(context.Request)).Chatbot;
        if (chatbot is null)
        {
            metrics.Unauthorised(path);
            Log.Unauthorised(logger, path);
            if (chatbots.Any(candidate => candidate.Options.HasCredentials))
            {
                context.Response.Headers.WWWAuthenticate = "Basic realm=\"mluvii\", charset=\"UTF-8\"";
            }

            return StatusCodes.Status401Unauthorized;
        }

        try
        {
            return await ReadAsync(context, chatbot).ConfigureAwait(false) is { } body
                ? await TakeAsync(chatbot, body).ConfigureAwait(false)
                : StatusCodes.Status408RequestTimeout;
        }
        catch (BadHttpRequestException exception)
        {
            Log.Broken(logger, chatbot.Name, exception.Message);
            return exception.StatusCode;
        }
    }

    private async Task<int> TakeAsync(Chatbot chatbot, WebhookBody body)
    {
        try
        {
            switch (body.Read(out var reason))
            {
                case null:
                    metrics.Unreadable(chatbot.Name);
                    Log.Unreadable(logger, chatbot.Name, reason!, body.Bytes.Length);
                    await store.KeepUnreadableAsync(new Unreadable(ApiChatbotConnection.ConnectionName, body.Bytes, reason!), CancellationToken.None)
                        .ConfigureAwait(false);
                    break;
                case Ping:
                    break;
                case var activity when await AcceptAsync(chatbot, body, activity).ConfigureAwait(false):
                    metrics.Accepted(chatbot.Name);
                    break;
                case var activity:
                    metrics.Repeated(chatbot.Name);
                    Log.Repeated(logger, activity.Activity, activity.SessionId, chatbot.Name);
                    break;
            }

            return StatusCodes.Status200OK;
        }
        catch (Exception exception)
        {
            // Nothing was taken in; whatever the store's reason, mluvii must hear it to send it again.
            Log.NotTakenIn(logger, exception, chatbot.Name);
            return StatusCodes.Status500InternalServerError;
        }
    }

    /// <returns>False when it came before.</returns>
    private async Task<bool> AcceptAsync(Chatbot chatbot, WebhookBody body, MluviiActivity mluvii)
    {
        var activity = body.ToActivity(mluvii, chatbot, time.GetUtcNow());
        var asked = mluvii.Timestamp is null ? await requests.CountOfAsync(mluvii, activity, CancellationToken.None).ConfigureAwait(false) : null;
        return await turns.AcceptAsync(body.ToArrival(activity, asked, mluvii.Timestamp is null ? chatbot.Options.RepeatWindow : null), CancellationToken.None)
            .ConfigureAwait(false);
    }

    /// <returns>Null when the body did not arrive.</returns>
    private async Task<WebhookBody?> ReadAsync(HttpContext context, Chatbot chatbot)
    {
        // Our own limit keeps what it cuts off; the server's would refuse it.
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = null;
        }

        using var timeout = new CancellationTokenSource(chatbot.Options.ReadTimeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, context.RequestAborted);
        try
        {
            return await WebhookBody.ReadAsync(context.Request, chatbot.Options.LongestBody, either.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException and not BadHttpRequestException)
        {
            Log.Broken(logger, chatbot.Name, exception.GetType().Name);
            return null;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "A request to {Path} without the right secret was refused. If it came from mluvii, correct the address in "
            + "the chatbot's settings there: mluvii disables a chatbot that refuses it for 15 minutes.")]
        public static partial void Unauthorised(ILogger logger, string path);

        [LoggerMessage(2, LogLevel.Warning, "What was sent to chatbot {Chatbot} cannot be read: {Reason}. Its {Length} bytes are kept.")]
        public static partial void Unreadable(ILogger logger, string chatbot, string reason, int length);

        [LoggerMessage(3, LogLevel.Information, "{Activity} of session {SessionId} came to chatbot {Chatbot} again; nothing is done.")]
        public static partial void Repeated(ILogger logger, string activity, long? sessionId, string chatbot);

        [LoggerMessage(4, LogLevel.Error, "What was sent to chatbot {Chatbot} could not be taken in. mluvii disables a chatbot that fails for 15 minutes.")]
        public static partial void NotTakenIn(ILogger logger, Exception exception, string chatbot);

        [LoggerMessage(5, LogLevel.Warning, "A request to chatbot {Chatbot} broke off or took too long: {Reason}.")]
        public static partial void Broken(ILogger logger, string chatbot, string reason);
    }
}
