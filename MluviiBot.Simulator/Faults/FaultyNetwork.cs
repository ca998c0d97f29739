using System.Diagnostics;
using System.Net;
using System.Text.Json;
using Microsoft.Bot.Schema;
using MluviiBot.Extensions.Activities;
using MluviiBot.Simulator.Sessions.Chatbots;

namespace MluviiBot.Simulator.Faults;

/// <summary>The network between mluvii and bots, which does not always work. The fault that is expected happens to the first request with the activity.</summary>
internal sealed class FaultyNetwork : DelegatingHandler
{
    private static readonly AsyncLocal<Expectation?> Expected = new();

    /// <summary>Lets the next request of the caller's flow run into a fault, if it is one of the network.</summary>
    /// <returns>Dispose it when the fault is no longer meant.</returns>
    public static IDisposable Expect(FaultKind? kind, MluviiActivity activity) => Expected.Value = new Expectation(kind, activity is ConversationStarted);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var expected = Expected.Value is { Kind: not null } expectation && await expectation.IsMeantAsync(request, cancellationToken) ? expectation.Take() : null;
        switch (expected)
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

    private sealed class Expectation(FaultKind? kind, bool isStart) : IDisposable
    {
        public FaultKind? Kind { get; private set; } = kind;

        /// <summary>A bot of Bot Framework may hear first who takes part, and then the activity.</summary>
        public async Task<bool> IsMeantAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            using var body = JsonDocument.Parse(await request.Content!.ReadAsByteArrayAsync(cancellationToken));
            return isStart || body.RootElement.TextOf("type") != ActivityTypes.ConversationUpdate;
        }

        public FaultKind? Take()
        {
            var taken = Kind;
            Kind = null;
            return taken;
        }

        public void Dispose() => Kind = null;
    }
}
