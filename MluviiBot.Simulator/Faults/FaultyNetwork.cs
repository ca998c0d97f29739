using System.Diagnostics;
using System.Net;

namespace MluviiBot.Simulator.Faults;

/// <summary>The network between mluvii and bots, which does not always work. The fault that is expected happens to the first request.</summary>
internal sealed class FaultyNetwork : DelegatingHandler
{
    private static readonly AsyncLocal<Expectation?> Expected = new();

    /// <summary>Lets the next request of the caller's flow run into a fault, if it is one of the network.</summary>
    /// <returns>Dispose it when the fault is no longer meant.</returns>
    public static IDisposable Expect(FaultKind? kind) => Expected.Value = new Expectation(kind);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        switch (Expected.Value?.Take())
        {
            case FaultKind.TooManyRequests:
                return new HttpResponseMessage(HttpStatusCode.TooManyRequests) { RequestMessage = request };
            case FaultKind.ServerError:
                return new HttpResponseMessage(HttpStatusCode.InternalServerError) { RequestMessage = request };
            case FaultKind.Repeat:
                (await base.SendAsync(request, cancellationToken)).Dispose();
                return await base.SendAsync(request, cancellationToken);
            case FaultKind.NoAnswer:
                (await base.SendAsync(request, cancellationToken)).Dispose();
                await Task.Delay(Timeout.Infinite, cancellationToken);
                throw new UnreachableException();
            case FaultKind.BrokenConnection:
                request.Content = await BrokenContent.OfAsync(request.Content!, cancellationToken);
                return await base.SendAsync(request, cancellationToken);
            default:
                return await base.SendAsync(request, cancellationToken);
        }
    }

    private sealed class Expectation(FaultKind? kind) : IDisposable
    {
        private int? _kind = (int?)kind;

        public FaultKind? Take()
        {
            var taken = (FaultKind?)_kind;
            _kind = null;
            return taken;
        }

        public void Dispose() => _kind = null;
    }
}
