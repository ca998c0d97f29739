using MluviiBot.Simulator.Clock;
using MluviiBot.Simulator.Sessions.Chatbots;
using MluviiBot.Simulator.World;

namespace MluviiBot.Simulator.Sessions;

/// <summary>Registers the simulator.</summary>
public static class SimulationServices
{
    /// <summary>
    /// Adds the <see cref="Simulation"/> of a tenant and its <see cref="SettableClock"/>. Every registered <see cref="IChatbotConnection"/> is connected;
    /// a connection must not ask for the simulation, its endpoints may.
    /// </summary>
    public static IServiceCollection AddSimulation(this IServiceCollection services, Tenant tenant)
    {
        services.AddSingleton(new SettableClock(TimeProvider.System));
        return services.AddSingleton(provider =>
        {
            var simulation = new Simulation(tenant, provider.GetRequiredService<SettableClock>());
            foreach (var connection in provider.GetServices<IChatbotConnection>())
            {
                simulation.Connect(connection);
            }

            return simulation;
        });
    }
}
