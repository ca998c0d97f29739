using System.Globalization;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http.HttpResults;
using MluviiBot.Simulator.Log;
using MluviiBot.Simulator.Sessions;

namespace MluviiBot.Simulator.Page;

/// <summary>The wire and all else that happens, as it happens.</summary>
internal static class LogEndpoints
{
    public static void MapLog(this IEndpointRouteBuilder api)
    {
        api.MapGet("/log", Follow);
        api.MapPost("/log/{sequence:long}/repeat", (long sequence, Simulation simulation) =>
        {
            simulation.Chatbots.Repeat(sequence);
            return TypedResults.NoContent();
        });
    }

    /// <summary>The kept events after a number, then every one that happens.</summary>
    /// <param name="request">A browser that comes again says in Last-Event-ID what it has.</param>
    /// <param name="simulation">The simulation.</param>
    /// <param name="stopping">Ends the stream when the simulator stops.</param>
    /// <param name="after">Number of the last event that is not wanted.</param>
    /// <param name="session">A session, whose events are wanted and those that concern all; null for every session.</param>
    /// <param name="cancellationToken">The client is gone.</param>
    private static ServerSentEventsResult<SimulationEvent> Follow(
        HttpRequest request, Simulation simulation, IHostApplicationLifetime stopping, long after = 0, long? session = null, CancellationToken cancellationToken = default)
    {
        var known = ReadId(request.Headers["Last-Event-ID"].ToString(), simulation.Log) ?? after;

        // A number from before a restart of the simulator means nothing now.
        var from = known > simulation.Log.LastSequence ? 0 : known;
        return TypedResults.ServerSentEvents(ReadAsync(simulation.Log, from, session, stopping.ApplicationStopping, cancellationToken));
    }

    private static string Id(EventLog log, long sequence) => string.Create(CultureInfo.InvariantCulture, $"{log.Run}-{sequence}");

    /// <summary>The number in an event's id; 0 for one from before a restart of the simulator, null when there is none.</summary>
    private static long? ReadId(string id, EventLog log) => id.Split('-') is not [var run, var number] || !long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var sequence) ? null
        : run == log.Run ? sequence
        : 0;

    private static async IAsyncEnumerable<SseItem<SimulationEvent>> ReadAsync(
        EventLog log, long after, long? session, CancellationToken stopping, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stopping, cancellationToken);
        await using var events = log.ReadAsync(after, session, either.Token).GetAsyncEnumerator(CancellationToken.None);
        while (await HasMoreAsync(events))
        {
            yield return new SseItem<SimulationEvent>(events.Current, "happened") { EventId = Id(log, events.Current.Sequence) };
        }
    }

    /// <summary>False when nobody reads on: the stream ends, and that is no error.</summary>
    private static async ValueTask<bool> HasMoreAsync(IAsyncEnumerator<SimulationEvent> events)
    {
        try
        {
            return await events.MoveNextAsync();
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
