using MluviiBot.Simulator.Sessions;
using MluviiBot.Simulator.World;
using MluviiBot.Simulator.Yaml;

namespace MluviiBot.Simulator;

internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        var file = builder.Configuration["tenant"] ?? Path.Combine(AppContext.BaseDirectory, "tenant.yaml");
        try
        {
            builder.Services.AddSimulation(await TenantFile.ReadAsync(file));
        }
        catch (Exception wrong) when (wrong is YamlMistakeException or IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"The simulator does not start. {wrong.Message}");
            return 1;
        }

        await using var app = builder.Build();
        app.MapGet("/", (Simulation simulation) => $"{simulation.Tenant.Name}, with {simulation.Sessions.Count} sessions");
        await app.RunAsync();
        return 0;
    }
}
