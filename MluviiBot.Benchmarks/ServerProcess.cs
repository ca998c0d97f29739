using System.Diagnostics;

namespace MluviiBot.Benchmarks;

/// <summary>A server in a process of its own that says its address as its first line of output; it ends with this object.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private readonly Process _process;

    private ServerProcess(Process process, Uri address)
    {
        _process = process;
        Address = address;

        // A server whose output nobody takes would wait for that some time.
        _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
    }

    public Uri Address { get; }

    /// <summary>Processor time that the server has used so far.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public double PeakMegabytes
    {
        get
        {
            _process.Refresh();
            return _process.PeakWorkingSet64 / 1024.0 / 1024.0;
        }
    }

    public double Megabytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1024.0 / 1024.0;
        }
    }

    /// <summary>Starts one of this program's own servers.</summary>
    /// <param name="arguments">Its name, and its settings.</param>
    public static Task<ServerProcess> StartAsync(params IEnumerable<string> arguments)
    {
        // "dotnet X.dll" and the apphost both start themselves again.
        var isDotnet = Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet";
        return StartProgramAsync(Environment.ProcessPath!, [.. isDotnet ? [typeof(ServerProcess).Assembly.Location] : Array.Empty<string>(), "serve", .. arguments]);
    }

    /// <summary>Starts a program that says its address.</summary>
    public static async Task<ServerProcess> StartProgramAsync(string program, IEnumerable<string> arguments)
    {
        var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var line = await process.StandardOutput.ReadLineAsync();
        return Uri.TryCreate(line, UriKind.Absolute, out var address)
            ? new ServerProcess(process, address)
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} did not start; it said: {line}");
    }

    /// <summary>Starts a program that does not say its address; it may not listen yet.</summary>
    public static ServerProcess StartAt(Uri address, string program, IEnumerable<string> arguments) =>
        new(Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!, address);

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
