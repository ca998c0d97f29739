using MluviiBot.Simulator.ApiChatbot;
using MluviiBot.Simulator.BotService;
using MluviiBot.Simulator.Sessions;
using MluviiBot.Simulator.Sessions.Chatbots;

namespace MluviiBot.Simulator.Faults;

/// <summary>Puts faults between mluvii and its bots, on both connections.</summary>
public static class FaultHosting
{
    /// <summary>Registers them, after the connections.</summary>
    public static IServiceCollection AddFaults(this IServiceCollection services)
    {
        services.AddSingleton<FaultTable>();
        services.AddSingleton<Overtaking>();
        services.AddTransient<FaultyNetwork>();
        services.AddHttpClient(BotEndpointClient.ClientName).AddHttpMessageHandler<FaultyNetwork>();
        services.AddHttpClient(WebhookClient.ClientName).AddHttpMessageHandler<FaultyNetwork>();
        return services;
    }

    /// <summary>Faults of what bots of Bot Framework send to the Connector.</summary>
    public static void OnConnector(RouteGroupBuilder connector) => connector.AddEndpointFilter<ConnectorFaultFilter>();

    /// <summary>Faults of what API chatbots send.</summary>
    public static void OnApi(RouteGroupBuilder activities) => activities.AddEndpointFilter<ApiFaultFilter>();

    /// <summary>Connects every registered <see cref="IChatbotConnection"/>, with faults; call it once the application listens.</summary>
    public static void ConnectFaultyChatbots(this IServiceProvider services) =>
        services.ConnectChatbots(connection => ActivatorUtilities.CreateInstance<FaultyConnection>(services, connection));
}
