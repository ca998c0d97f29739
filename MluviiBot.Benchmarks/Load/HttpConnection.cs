using System.Buffers.Text;
using System.Net.Sockets;

namespace MluviiBot.Benchmarks.Load;

/// <summary>One kept-alive HTTP/1.1 connection that sends ready bytes and reads just enough of the answer to know that it is whole.</summary>
internal sealed class HttpConnection : IDisposable
{
    private readonly Socket _socket;
    private readonly byte[] _buffer = new byte[64 * 1024];

    private HttpConnection(Socket socket) => _socket = socket;

    public static async Task<HttpConnection> OpenAsync(Uri server)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(server.Host, server.Port);
        return new HttpConnection(socket);
    }

    /// <summary>True when the status is 2xx.</summary>
    public async ValueTask<bool> SendAsync(ReadOnlyMemory<byte> request)
    {
        await _socket.SendAsync(request);
        var filled = 0;
        while (true)
        {
            var read = await _socket.ReceiveAsync(_buffer.AsMemory(filled));
            if (read == 0)
            {
                throw new InvalidOperationException("The server closed the connection.");
            }

            filled += read;
            if (IsWhole(_buffer.AsSpan(0, filled)))
            {
                return _buffer[9] == (byte)'2';
            }
        }
    }

    public void Dispose() => _socket.Dispose();

    private static bool IsWhole(ReadOnlySpan<byte> answer)
    {
        var end = answer.IndexOf("\r\n\r\n"u8);
        if (end < 0)
        {
            return false;
        }

        var head = answer[..end];
        var length = head.IndexOf("Content-Length: "u8);
        if (length >= 0)
        {
            return Utf8Parser.TryParse(head[(length + 16)..], out int bytes, out _) && answer.Length >= end + 4 + bytes;
        }

        return answer.EndsWith("0\r\n\r\n"u8) && head.IndexOf("chunked"u8) >= 0;
    }
}
