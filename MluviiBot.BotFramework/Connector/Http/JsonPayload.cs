#nullable enable
using System.Buffers;
using System.Net;
using System.Text;

namespace Microsoft.Bot.Connector.Http;

/// <summary>
/// A JSON body in a pooled buffer, written once and sent by each attempt. The buffer goes back to the pool when its owner, every content made
/// from it and every transmission under way have let go of it: a transmission may outlive a cancelled or early answered request.
/// </summary>
internal sealed class JsonPayload : IBufferWriter<byte>, IDisposable
{
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(2048);
    private int _length;
    private int _holders = 1;
    private int _disposed;

    public HttpContent ToContent() => new Content(this);

    public override string ToString() => Encoding.UTF8.GetString(_buffer, 0, _length);

    public void Advance(int count) => _length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _buffer.AsMemory(_length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _buffer.AsSpan(_length);
    }

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _disposed, 1) == 0)
        {
            Release();
        }
    }

    private void Reserve(int size)
    {
        size = Math.Max(size, 1);
        if (_buffer.Length - _length >= size)
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(checked(_length + size), (int)Math.Min(2L * _buffer.Length, Array.MaxLength)));
        _buffer.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }

    private void Hold()
    {
        for (var holders = Volatile.Read(ref _holders); ;)
        {
            ObjectDisposedException.ThrowIf(holders == 0, this);
            var seen = Interlocked.CompareExchange(ref _holders, holders + 1, holders);
            if (seen == holders)
            {
                return;
            }

            holders = seen;
        }
    }

    private void Release()
    {
        if (Interlocked.Decrement(ref _holders) == 0)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = [];
            _length = 0;
        }
    }

    private sealed class Content : HttpContent
    {
        private readonly JsonPayload _payload;
        private int _disposed;

        public Content(JsonPayload payload)
        {
            payload.Hold();
            _payload = payload;
            // As text: a header object shared by all bodies could be changed by a handler on the way.
            Headers.TryAddWithoutValidation("Content-Type", "application/json; charset=utf-8");
        }

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
            SerializeToStreamAsync(stream, context, CancellationToken.None);

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
        {
            _payload.Hold();
            try
            {
                await stream.WriteAsync(_payload._buffer.AsMemory(0, _payload._length), cancellationToken).ConfigureAwait(false);
            }
            finally
            {
                _payload.Release();
            }
        }

        protected override void SerializeToStream(Stream stream, TransportContext? context, CancellationToken cancellationToken)
        {
            _payload.Hold();
            try
            {
                stream.Write(_payload._buffer.AsSpan(0, _payload._length));
            }
            finally
            {
                _payload.Release();
            }
        }

        protected override bool TryComputeLength(out long length)
        {
            length = _payload._length;
            return true;
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing && Interlocked.Exchange(ref _disposed, 1) == 0)
            {
                _payload.Release();
            }

            base.Dispose(disposing);
        }
    }
}
