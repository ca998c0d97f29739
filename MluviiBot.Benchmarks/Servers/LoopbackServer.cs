namespace MluviiBot.Benchmarks.Servers;

/// <summary>What the servers have in common: loopback, a free port, no logging, the address as the first line of output.</summary>
internal static class LoopbackServer
{
    public static WebApplicationBuilder CreateBuilder(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        return builder;
    }

    public static async Task<int> RunAsync(WebApplication app, Action<WebApplication>? listening = null)
    {
        await app.StartAsync();
        listening?.Invoke(app);
        Console.WriteLine(app.Urls.First());
        await app.WaitForShutdownAsync();
        return 0;
    }
}
