using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Options;
using MluviiBot.Extensions.ApiChatbot;

namespace MluviiBot.Hosting;

/// <summary>Refuses to start a bot that would take orders from anyone.</summary>
internal static partial class BotCredentialsRegistration
{
    public static IServiceCollection AddBotCredentials(this IServiceCollection services)
    {
        services.AddOptions<BotCredentials>()
            .Configure<IConfiguration>((credentials, settings) => settings.Bind(credentials))
            .Validate<IHostEnvironment, IOptions<ApiChatbotSettings>>(
                (credentials, environment, chatbots) => credentials.OpenMessages(environment) || chatbots.Value.Enabled.Any(),
                "MicrosoftAppId is not set: the bot would accept calls from anyone. Set MicrosoftAppId (with MicrosoftAppType, MicrosoftAppTenantId and, unless it is a managed identity, "
                + $"MicrosoftAppPassword), connect it as an API chatbot in {ApiChatbotSettings.Section}, run with ASPNETCORE_ENVIRONMENT=Development, or accept the risk with AllowUnauthenticatedCallers=true.")
            .ValidateOnStart();
        services.AddHostedService<CredentialsNotice>();
        return services;
    }

    /// <summary>Says at the start who may call; building the authentication here makes wrong credential settings stop the start.</summary>
    private sealed partial class CredentialsNotice(IOptions<BotCredentials> credentials, BotFrameworkAuthentication authentication, IHostEnvironment environment, ILogger<CredentialsNotice> logger)
        : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken)
        {
            _ = authentication;
            if (!credentials.Value.OpenMessages(environment))
            {
                Log.Closed(logger);
            }
            else if (!credentials.Value.AuthenticateCallers)
            {
                Log.Unauthenticated(logger);
            }
            else
            {
                Log.Authenticated(logger, credentials.Value.MicrosoftAppId!);
            }

            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        private static partial class Log
        {
            [LoggerMessage(1, LogLevel.Warning, "MicrosoftAppId is not set: callers of /api/messages are not authenticated. Anyone who can reach this address can speak as any guest.")]
            public static partial void Unauthenticated(ILogger logger);

            [LoggerMessage(2, LogLevel.Information, "Callers of /api/messages are authenticated for app id {AppId}.")]
            public static partial void Authenticated(ILogger logger, string appId);

            [LoggerMessage(3, LogLevel.Information, "MicrosoftAppId is not set: /api/messages is closed, guests come by mluvii's API alone.")]
            public static partial void Closed(ILogger logger);
        }
    }
}
