using MluviiBot.Simulator.Clock;
using MluviiBot.Simulator.Sessions.Chatbots;
using MluviiBot.Simulator.World;

namespace MluviiBot.Simulator.Sessions;

/// <summary>Puts the simulator into a web application.</summary>
public static class SimulationServices
{
    /// <summary>Adds the <see cref="Simulation"/> of a tenant, and its clock as everybody's <see cref="TimeProvider"/>.</summary>
    public static IServiceCollection AddSimulation(this IServiceCollection services, Tenant tenant, long firstSessionId = Simulation.DefaultFirstSessionId)
    {
        services.AddSingleton(new SettableClock(TimeProvider.System));
        services.AddSingleton<TimeProvider>(provider => provider.GetRequiredService<SettableClock>());
        return services.AddSingleton(provider => new Simulation(tenant, provider.GetRequiredService<SettableClock>(), firstSessionId: firstSessionId));
    }

    /// <summary>Connects every registered <see cref="IChatbotConnection"/>; call it once the application listens.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="wrap">Puts something around each connection; null for nothing.</param>
    public static void ConnectChatbots(this IServiceProvider services, Func<IChatbotConnection, IChatbotConnection>? wrap = null)
    {
        var simulation = services.GetRequiredService<Simulation>();
        foreach (var connection in services.GetServices<IChatbotConnection>())
        {
            simulation.Connect(wrap?.Invoke(connection) ?? connection);
        }
    }
}
