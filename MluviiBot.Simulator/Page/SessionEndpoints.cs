using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using MluviiBot.Extensions.Channels;
using MluviiBot.Simulator.Log;
using MluviiBot.Simulator.Page.Requests;
using MluviiBot.Simulator.Page.Views;
using MluviiBot.Simulator.Scripts.Recording;
using MluviiBot.Simulator.Sessions;

namespace MluviiBot.Simulator.Page;

/// <summary>Sessions: opened, listed, read, and taken away as a file.</summary>
internal static class SessionEndpoints
{
    private static readonly JsonSerializerOptions Indented = new(SimulationJson.Options) { WriteIndented = true };

    public static void MapSessions(this IEndpointRouteBuilder api)
    {
        api.MapPost("/sessions", Open);
        api.MapGet("/sessions", (Simulation simulation) => TypedResults.Ok(simulation.Sessions));
        api.MapGet("/sessions/{id:long}", (long id, Simulation simulation) => TypedResults.Ok(simulation.Find(id)));
        api.MapGet("/sessions/{id:long}/export", Export);
        api.MapGet("/sessions/{id:long}/script", (long id, Simulation simulation) =>
            TypedResults.File(Encoding.UTF8.GetBytes(ScriptRecorder.Record(simulation, id)), "application/yaml", $"session-{id}.yaml"));
    }

    private static Created<SessionView> Open(OpenSession guest, Simulation simulation)
    {
        var channel = new GuestChannel(guest.Channel);
        if (!GuestChannel.Known.Contains(channel))
        {
            throw new NotPossibleException($"There is no channel '{guest.Channel}'; there are {string.Join(", ", GuestChannel.Known)}.");
        }

        var session = simulation.Guests.Arrives(new NewSession { Channel = channel, Language = guest.Language, Parameters = guest.Parameters });
        return TypedResults.Created($"{PageHosting.ApiPath}/sessions/{session.Id}", session);
    }

    private static FileContentHttpResult Export(long id, Simulation simulation)
    {
        var export = new SessionExport(simulation.Find(id)!, [.. simulation.Log.After(0, id).Where(happened => happened.SessionId == id)]);
        return TypedResults.File(JsonSerializer.SerializeToUtf8Bytes(export, Indented), "application/json", $"session-{id}.json");
    }
}
