using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using MluviiBot.Simulator.BotService.Issuer;
using MluviiBot.Simulator.Sessions.Chatbots;

namespace MluviiBot.Simulator.ApiChatbot;

/// <summary>Adds mluvii's chatbot API to a web application that has a <see cref="Sessions.Simulation"/>.</summary>
public static class ApiChatbotHosting
{
    /// <summary>Registers it. The connection is one more <see cref="IChatbotConnection"/>; connect it with the others.</summary>
    /// <remarks>Bots are given up by the computer's clock, whatever mluvii's shows.</remarks>
    /// <param name="services">The services.</param>
    /// <param name="configure">Runs after section <see cref="ApiChatbotOptions.Section"/> is bound.</param>
    public static IServiceCollection AddApiChatbotSide(this IServiceCollection services, Action<ApiChatbotOptions>? configure = null)
    {
        services.AddOptions<ApiChatbotOptions>().BindConfiguration(ApiChatbotOptions.Section).Configure(configure ?? (_ => { })).ValidateOnStart();
        services.AddSingleton<IValidateOptions<ApiChatbotOptions>, ApiChatbotOptionsValidator>();
        services.AddHttpClient(WebhookClient.ClientName, client => client.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
        services.TryAddSingleton<SigningKeys>();
        services.AddSingleton<ApiTokens>();
        services.AddSingleton<SessionRate>();
        services.AddSingleton<ChatbotHealth>();
        services.TryAddSingleton(provider => ActivatorUtilities.CreateInstance<WebhookClient>(provider, TimeProvider.System));
        services.AddSingleton<IChatbotConnection, ApiChatbotConnection>();
        services.AddHostedService<Pings>();
        return services;
    }

    /// <summary>Maps the token endpoint and where bots send their activities.</summary>
    /// <param name="endpoints">The application.</param>
    /// <param name="activities">Gets the group of the latter, for filters that come before its own.</param>
    public static void MapApiChatbotSide(this IEndpointRouteBuilder endpoints, Action<RouteGroupBuilder>? activities = null)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        endpoints.MapToken();
        var group = endpoints.MapGroup("");
        activities?.Invoke(group);
        group.MapActivity();
    }
}
