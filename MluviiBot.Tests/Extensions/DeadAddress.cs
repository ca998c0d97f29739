using System.Net;
using System.Net.Sockets;

namespace MluviiBot.Tests.Extensions;

/// <summary>An address on this machine where nobody listens, nor can begin to while this lasts.</summary>
internal sealed class DeadAddress : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);

    /// <param name="port">One that is free; any by default.</param>
    public DeadAddress(int port = 0) => _socket.Bind(new IPEndPoint(IPAddress.Loopback, port));

    public string Url => $"http://{_socket.LocalEndPoint}";

    public void Dispose() => _socket.Dispose();
}
