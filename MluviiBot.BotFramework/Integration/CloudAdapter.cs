using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Net.Http.Headers;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// Takes the activities that the Bot Connector service posts to an ASP.NET Core endpoint. Answers 200 (201 and others by invoke),
/// 400 for what is not an activity or tells no address to answer at, 401 for a caller that may not call, 405 for another verb than POST, 413 for a body over 4 MiB, 503 while tokens cannot be checked.
/// </summary>
public partial class CloudAdapter : CloudAdapterBase, IBotFrameworkHttpAdapter
{
    /// <summary>A bot without credentials: nothing that comes in is authenticated. For tests and local work.</summary>
    public CloudAdapter()
        : this(BotFrameworkAuthenticationFactory.Create())
    {
    }

    public CloudAdapter(BotFrameworkAuthentication botFrameworkAuthentication, ILogger logger = null)
        : base(botFrameworkAuthentication, logger)
    {
    }

    /// <summary>Reads MicrosoftAppType, MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppTenantId and the addresses of the channel service.</summary>
    public CloudAdapter(IConfiguration configuration, IHttpClientFactory httpClientFactory = null, ILogger logger = null)
        : this(new ConfigurationBotFrameworkAuthentication(configuration, httpClientFactory: httpClientFactory, logger: logger), logger)
    {
    }

    /// <summary>Runs the turn for the activity in the request and writes the answer.</summary>
    /// <remarks>
    /// What the bot itself throws goes to OnTurnError, or through to the caller. A token that ends with the request
    /// (HttpContext.RequestAborted) makes a guest who leaves cut the turn in the middle; leave it out where that would hurt.
    /// </remarks>
    public async Task ProcessAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        ArgumentNullException.ThrowIfNull(httpResponse);
        ArgumentNullException.ThrowIfNull(bot);

        if (!HttpMethods.IsPost(httpRequest.Method))
        {
            httpResponse.StatusCode = StatusCodes.Status405MethodNotAllowed;
            if (httpResponse.Headers is { } headers)
            {
                headers.Allow = HttpMethods.Post;
            }

            return;
        }

        try
        {
            var (activity, error) = await HttpHelper.TryReadRequestAsync<Activity>(httpRequest).ConfigureAwait(false);
            if (string.IsNullOrEmpty(activity?.Type))
            {
                Log.NotAnActivity(Logger, ReasonOf(error));
                httpResponse.StatusCode = StatusCodes.Status400BadRequest;
                return;
            }

            var answer = await ProcessActivityAsync(httpRequest.Headers[HeaderNames.Authorization], activity, bot.OnTurnAsync, cancellationToken).ConfigureAwait(false);
            await HttpHelper.WriteResponseAsync(httpResponse, answer).ConfigureAwait(false);
        }
        catch (UnauthorizedAccessException refused)
        {
            Log.Refused(Logger, refused.Message);
            httpResponse.StatusCode = StatusCodes.Status401Unauthorized;
        }
        catch (BadHttpRequestException bad)
        {
            Log.Unreadable(Logger, bad.StatusCode, bad.Message);
            httpResponse.StatusCode = bad.StatusCode;
        }
        catch (SigningKeysUnavailableException unavailable)
        {
            Log.NoKeys(Logger, unavailable);
            httpResponse.StatusCode = StatusCodes.Status503ServiceUnavailable;
        }
        catch (UnusableServiceUrlException)
        {
            Log.NoServiceUrl(Logger);
            httpResponse.StatusCode = StatusCodes.Status400BadRequest;
        }
    }

    // Newtonsoft's own texts repeat the value, which may be what a guest wrote: the place is enough.
    private static string ReasonOf(JsonException error) => error switch
    {
        null => "it has no type",
        JsonReaderException { LineNumber: > 0 } at => PlaceOf(at.Path, at.LineNumber, at.LinePosition),
        JsonSerializationException { LineNumber: > 0 } at => PlaceOf(at.Path, at.LineNumber, at.LinePosition),
        _ => "it is not JSON",
    };

    private static string PlaceOf(string path, int line, int position) =>
        string.IsNullOrEmpty(path) ? $"wrong at line {line}, position {position}" : $"'{path}' cannot be read, line {line}, position {position}";

    private static partial class Log
    {
        [LoggerMessage(10, LogLevel.Warning, "Answered 400: the body is not a Bot Framework activity ({Reason}).")]
        public static partial void NotAnActivity(ILogger logger, string reason);

        [LoggerMessage(11, LogLevel.Warning, "Answered 401: {Reason}")]
        public static partial void Refused(ILogger logger, string reason);

        [LoggerMessage(12, LogLevel.Warning, "Answered {Status}: {Reason}")]
        public static partial void Unreadable(ILogger logger, int status, string reason);

        [LoggerMessage(14, LogLevel.Error, "Answered 503: nobody's token can be checked.")]
        public static partial void NoKeys(ILogger logger, Exception exception);

        [LoggerMessage(13, LogLevel.Warning, "Answered 400: the activity has no serviceUrl to answer at, or one that is not an absolute http or https address.")]
        public static partial void NoServiceUrl(ILogger logger);
    }
}
