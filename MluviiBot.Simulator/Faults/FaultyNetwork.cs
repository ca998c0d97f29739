using System.Diagnostics;
using System.Net;
using System.Text.Json;
using Microsoft.Bot.Schema;
using MluviiBot.Extensions.Activities;
using MluviiBot.Simulator.Sessions.Chatbots;

namespace MluviiBot.Simulator.Faults;

/// <summary>The network between mluvii and bots, which does not always work. The fault that is expected happens to the first request with the activity.</summary>
internal sealed class FaultyNetwork(FaultTable faults) : DelegatingHandler
{
    private static readonly AsyncLocal<Expectation?> Expected = new();

    /// <summary>Lets the next request of the caller's flow run into a fault, if it is one of the network.</summary>
    /// <returns>Dispose it when the fault is no longer meant.</returns>
    public static IDisposable Expect(FaultKind? kind, MluviiActivity activity) => Expected.Value = new Expectation(kind, activity is ConversationStarted);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        switch (faults.IsEmpty ? null : await NextAsync(request, cancellationToken))
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

    /// <summary>What happens to a request. Pings belong to no session, and so nobody expects anything of them.</summary>
    private async Task<FaultKind?> NextAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var body = JsonDocument.Parse(await request.Content!.ReadAsByteArrayAsync(cancellationToken));
        return Expected.Value is { } expectation ? expectation.Take(body.RootElement)
            : body.RootElement.TextOf("activity") == nameof(Ping) ? faults.Next(FaultDirection.ToBot, null, nameof(Ping))?.Kind
            : null;
    }

    private sealed class Expectation(FaultKind? kind, bool isStart) : IDisposable
    {
        private FaultKind? _kind = kind;

        /// <summary>Null for what a bot of Bot Framework hears before the activity: who takes part.</summary>
        public FaultKind? Take(JsonElement body)
        {
            if (!isStart && body.TextOf("type") == ActivityTypes.ConversationUpdate)
            {
                return null;
            }

            var taken = _kind;
            _kind = null;
            return taken;
        }

        public void Dispose() => _kind = null;
    }
}
