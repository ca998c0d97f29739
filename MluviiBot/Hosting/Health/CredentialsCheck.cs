using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace MluviiBot.Hosting.Health;

/// <summary>Whether the bot gets a token with its credentials, without which it cannot answer any guest. Asked again after a while only: probes come every few seconds.</summary>
internal sealed partial class CredentialsCheck(
    BotFrameworkAuthentication authentication, IOptions<BotCredentials> credentials, IHostEnvironment environment, TimeProvider time, ILogger<CredentialsCheck> logger) : IHealthCheck, IDisposable
{
    /// <summary>Any address: the token is for the audience, which is the same for all of them.</summary>
    private const string AnyService = "https://smba.trafficmanager.net/";

    private static readonly TimeSpan GoodFor = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan BadFor = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim _one = new(1);
    private (HealthCheckResult Result, DateTimeOffset Until)? _known;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (credentials.Value.MicrosoftAppId is not { Length: > 0 } appId)
        {
            return HealthCheckResult.Healthy(credentials.Value.DescribeCallers(environment));
        }

        await _one.WaitAsync(cancellationToken);
        try
        {
            if (_known is not { } known || known.Until <= time.GetUtcNow())
            {
                var result = await AskAsync(appId, cancellationToken);
                _known = known = (result, time.GetUtcNow() + (result.Status is HealthStatus.Healthy ? GoodFor : BadFor));
            }

            return known.Result;
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    private async Task<HealthCheckResult> AskAsync(string appId, CancellationToken cancellationToken)
    {
        try
        {
            var bot = new ClaimsIdentity([new(AuthenticationConstants.AudienceClaim, appId), new(AuthenticationConstants.AppIdClaim, appId)]);
            var connector = await authentication.CreateConnectorFactory(bot).CreateAsync(AnyService, authentication.GetOriginatingAudience(), cancellationToken);
            await ((AppCredentials)connector.Credentials).GetTokenAsync().WaitAsync(cancellationToken);
            return HealthCheckResult.Healthy("The bot gets tokens.");
        }
        catch (Exception refused) when (!cancellationToken.IsCancellationRequested)
        {
            Log.NoToken(logger, refused, appId);
            return HealthCheckResult.Unhealthy(
                "The bot gets no token: look at MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppTenantId and MicrosoftAppType, and in the log.");
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "The bot gets no token with the credentials of app id {AppId}: it cannot answer guests.")]
        public static partial void NoToken(ILogger logger, Exception exception, string appId);
    }
}
