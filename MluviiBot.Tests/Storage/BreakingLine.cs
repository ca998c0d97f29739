using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace MluviiBot.Tests.Storage;

/// <summary>A line to a PostgreSQL server that can be made to break just after a COMMIT got through: the answer is lost.</summary>
internal sealed class BreakingLine : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly NpgsqlConnectionStringBuilder _server;
    private readonly Task _accepting;
    private int _breaks;

    public BreakingLine(string server)
    {
        _server = new NpgsqlConnectionStringBuilder(server);
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public string ConnectionString => new NpgsqlConnectionStringBuilder(_server.ConnectionString)
    {
        Host = "127.0.0.1",
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port,
        SslMode = SslMode.Disable,
        GssEncryptionMode = GssEncryptionMode.Disable,
    }.ConnectionString;

    public bool HasBroken => Volatile.Read(ref _breaks) == 0;

    public void BreakAtNextCommit() => Volatile.Write(ref _breaks, 1);

    public async ValueTask DisposeAsync()
    {
        _listener.Dispose();
        await _accepting;
    }

    private async Task AcceptAsync()
    {
        var connections = new List<Task>();
        while (true)
        {
            try
            {
                connections.Add(ServeAsync(await _listener.AcceptSocketAsync()));
            }
            catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
            {
                await Task.WhenAll(connections);
                return;
            }
        }
    }

    private async Task ServeAsync(Socket client)
    {
        using (client)
        {
            using var server = await ConnectAsync();
            await Task.WhenAny(ForwardAsync(client, server, mayBreak: true), ForwardAsync(server, client, mayBreak: false));
        }
    }

    private async Task ForwardAsync(Socket from, Socket to, bool mayBreak)
    {
        var buffer = new byte[64 * 1024];
        try
        {
            while (await from.ReceiveAsync(buffer) is > 0 and var count)
            {
                var breaks = mayBreak && buffer.AsSpan(0, count).IndexOf("COMMIT"u8) >= 0 && Interlocked.Exchange(ref _breaks, 0) == 1;
                if (breaks)
                {
                    from.Close();
                }

                await to.SendAsync(buffer.AsMemory(0, count));
                if (breaks)
                {
                    // Until the server has answered what nobody hears.
                    await to.ReceiveAsync(buffer);
                    return;
                }
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // The line is cut.
        }
    }

    private async Task<Socket> ConnectAsync()
    {
        var isFile = _server.Host!.StartsWith('/');
        var socket = isFile
            ? new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified)
            : new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(isFile
            ? new UnixDomainSocketEndPoint($"{_server.Host}/.s.PGSQL.{_server.Port}")
            : new DnsEndPoint(_server.Host, _server.Port));
        return socket;
    }
}
