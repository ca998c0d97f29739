using MluviiBot.Simulator.ApiChatbot;
using MluviiBot.Simulator.Hosting;
using MluviiBot.Simulator.World;
using MluviiBot.Simulator.Yaml;

namespace MluviiBot.Simulator.Scripts.Running;

/// <summary>Runs the command <c>test</c>.</summary>
internal static class TestRun
{
    private const int Passed = 0;
    private const int Failed = 1;

    /// <summary>Scripts could not be read, or there was no bot: nothing was played.</summary>
    private const int NotRun = 2;

    /// <returns>The exit code: 0 when all scripts passed, 1 when one failed, 2 when nothing was played.</returns>
    public static async Task<int> RunAsync(TestSettings settings, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        try
        {
            var mistakes = 0;
            var tenantFile = settings.TenantFile ?? Path.Combine(AppContext.BaseDirectory, "tenant.yaml");
            var tenant = YamlValue.Read(await File.ReadAllTextAsync(tenantFile, cancellationToken), tenantFile);
            var scripts = await ScriptFolder.ReadAsync(settings.Scripts, tenant, Mistake, cancellationToken);
            if (mistakes > 0)
            {
                return NotRun;
            }

            await using var bot = settings.StartsBot ? await StartBotAsync(settings, TenantFile.Read(tenant), error, cancellationToken) : null;
            var messages = settings.OverApi ? null : bot?.Messages ?? settings.Bot;
            var webhook = settings.OverApi ? bot?.Webhook ?? settings.ApiBot : null;
            var runner = new ScriptRunner(
                (company, stopping) => HostedPlayground.OpenAsync(Chatbots.Place(company, messages, webhook), settings.OverApi ? settings.ApiPort : 0, stopping))
            {
                Parallel = settings.OverApi ? 1 : settings.Parallel,
                Patience = settings.Patience,
            };
            var report = new TestReport(output, scripts.Count);
            var results = await runner.PlayAllAsync(scripts, report.Played, cancellationToken);
            report.Finished(results);
            if (settings.JUnit is { } file)
            {
                await File.WriteAllTextAsync(file, JUnitReport.Create(results).ToString(), cancellationToken);
            }

            return results.All(result => result.Failure is null) ? Passed : Failed;

            void Mistake(string problem)
            {
                mistakes++;
                error.WriteLine(problem);
            }
        }
        catch (Exception wrong) when (wrong is YamlMistakeException or IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            await error.WriteLineAsync(wrong.Message);
            return NotRun;
        }
    }

    /// <summary>Starts the kit's own bot; what it prints is told only if it does not start.</summary>
    private static async Task<BotProcess> StartBotAsync(TestSettings settings, Tenant tenant, TextWriter error, CancellationToken cancellationToken)
    {
        var printed = new StringWriter();
        try
        {
            var connections = BotSettings.For(account: null, tenant, new ApiChatbotOptions(), $"http://localhost:{settings.ApiPort}");
            return await BotProcess.StartAsync(connections, TextWriter.Synchronized(printed), cancellationToken);
        }
        catch (InvalidOperationException)
        {
            await error.WriteAsync(printed.ToString());
            throw;
        }
    }
}
