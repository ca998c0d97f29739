using System.Net;

namespace MluviiBot.Simulator.Faults;

/// <summary>A body that breaks off in the middle, and the connection with it.</summary>
internal sealed class BrokenContent : HttpContent
{
    private readonly byte[] _whole;

    private BrokenContent(byte[] whole) => _whole = whole;

    public static async Task<BrokenContent> OfAsync(HttpContent content, CancellationToken cancellationToken)
    {
        var broken = new BrokenContent(await content.ReadAsByteArrayAsync(cancellationToken));
        broken.Headers.ContentType = content.Headers.ContentType;
        return broken;
    }

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        await stream.WriteAsync(_whole.AsMemory(0, _whole.Length / 2));
        await stream.FlushAsync();
        throw new IOException("A fault broke the connection.");
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _whole.Length;
        return true;
    }
}
