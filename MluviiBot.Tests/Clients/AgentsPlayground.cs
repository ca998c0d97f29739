using System.Diagnostics;

namespace MluviiBot.Tests.Clients;

/// <summary>Microsoft's local test client for bots (npm @microsoft/m365agentsplayground) in a process of its own.</summary>
internal sealed class AgentsPlayground : IAsyncDisposable
{
    private readonly Process _process;
    private readonly DirectoryInfo _folder;

    private AgentsPlayground(Process process, DirectoryInfo folder, Uri page)
    {
        _process = process;
        _folder = folder;
        Page = page;
    }

    public Uri Page { get; }

    /// <summary>Path of the command, from the environment; null where it is not installed.</summary>
    public static string? Command => Environment.GetEnvironmentVariable("MLUVIIBOT_PLAYGROUND") is { Length: > 0 } path && File.Exists(path) ? path : null;

    public static async Task<AgentsPlayground> StartAsync(Uri messages, string channel)
    {
        var port = FreePort.Find();
        var folder = Directory.CreateTempSubdirectory("playground");
        var start = new ProcessStartInfo(Command!, ["-e", messages.AbsoluteUri, "-c", channel, "-p", $"{port}", "--disable-telemetry"])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = folder.FullName,
        };
        var process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (await process.StandardOutput.ReadLineAsync(limit.Token) is { } line)
        {
            if (line.StartsWith("Listening on ", StringComparison.Ordinal))
            {
                // Goes on talking; a full pipe would stop it.
                _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
                return new AgentsPlayground(process, folder, new Uri($"http://127.0.0.1:{line["Listening on ".Length..].Trim()}/"));
            }
        }

        throw new InvalidOperationException("The test client ended before it listened.");
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _folder.Delete(recursive: true);
    }
}
