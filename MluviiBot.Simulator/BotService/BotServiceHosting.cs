using Microsoft.Extensions.DependencyInjection.Extensions;
using MluviiBot.Simulator.BotService.Attachments;
using MluviiBot.Simulator.BotService.Connector;
using MluviiBot.Simulator.BotService.Conversations;
using MluviiBot.Simulator.BotService.DirectLine;
using MluviiBot.Simulator.BotService.Issuer;

namespace MluviiBot.Simulator.BotService;

/// <summary>Adds the bot service to a web application.</summary>
public static class BotServiceHosting
{
    /// <summary>Registers the bot service; the caller registers its <see cref="IRegisteredBots"/>.</summary>
    /// <remarks>It runs by the computer's clock, whatever mluvii's shows: bots check the tokens by theirs.</remarks>
    public static IServiceCollection AddLocalBotService(this IServiceCollection services)
    {
        services.AddHttpClient(BotEndpointClient.ClientName)
            .ConfigureHttpClient(client => client.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
        services.AddCors(cors => cors.AddPolicy(DirectLineEndpoints.CorsPolicy, policy => policy.AllowAnyOrigin().AllowAnyHeader().AllowAnyMethod()));
        services.TryAddSingleton<ServiceAddress>();
        services.TryAddSingleton<SigningKeys>();
        services.TryAddSingleton(provider => ActivatorUtilities.CreateInstance<ChannelTokens>(provider, TimeProvider.System));
        services.TryAddSingleton(_ => new DirectLineTokens(TimeProvider.System));
        services.TryAddSingleton<AttachmentStore>();
        services.TryAddSingleton<ConversationTable>();
        services.TryAddSingleton(provider => ActivatorUtilities.CreateInstance<BotEndpointClient>(provider, TimeProvider.System));
        services.TryAddSingleton(provider => ActivatorUtilities.CreateInstance<LocalBotService>(provider, TimeProvider.System));
        return services;
    }

    /// <summary>Maps Direct Line, the Connector and the issuer. Set <see cref="ServiceAddress.Url"/> once the application listens.</summary>
    /// <param name="app">The application.</param>
    /// <param name="connector">Gets the group of the Connector, for filters that come before its own.</param>
    public static void MapLocalBotService(this WebApplication app, Action<RouteGroupBuilder>? connector = null)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.UseCors();
        app.UseWebSockets();
        var service = app.MapGroup("").AddEndpointFilter<BadRequestFilter>();
        service.MapIssuer();
        service.MapDirectLine();
        var group = service.MapGroup("");
        connector?.Invoke(group);
        group.MapConnector();
    }
}
