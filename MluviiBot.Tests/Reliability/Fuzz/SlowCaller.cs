using System.Net.Sockets;
using System.Text;

namespace MluviiBot.Tests.Reliability.Fuzz;

/// <summary>Announces a body and sends some of it, then nothing.</summary>
internal sealed class SlowCaller : IDisposable
{
    private readonly TcpClient _tcp = new();

    public async Task BeginAsync(Uri address)
    {
        await _tcp.ConnectAsync(address.Host, address.Port);
        var head = $"POST {address.PathAndQuery} HTTP/1.1\r\nHost: {address.Authority}\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n{{\"activity\":";
        await _tcp.GetStream().WriteAsync(Encoding.ASCII.GetBytes(head));
    }

    /// <summary>The first line of the answer; empty when the connection was closed without one.</summary>
    public async Task<string> EndAsync(CancellationToken limit)
    {
        using var reader = new StreamReader(_tcp.GetStream(), Encoding.ASCII);
        try
        {
            return await reader.ReadLineAsync(limit) ?? string.Empty;
        }
        catch (IOException)
        {
            return string.Empty;
        }
    }

    public void Dispose() => _tcp.Dispose();
}
