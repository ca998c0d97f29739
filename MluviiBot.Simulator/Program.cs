using MluviiBot.Simulator.Sessions;
using MluviiBot.Simulator.World;

namespace MluviiBot.Simulator;

internal static class Program
{
    private static async Task Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.Services.AddSingleton(new Simulation(new Tenant { Name = "Example" }));
        await using var app = builder.Build();
        app.MapGet("/", (Simulation simulation) => simulation.Tenant.Name);
        await app.RunAsync();
    }
}
