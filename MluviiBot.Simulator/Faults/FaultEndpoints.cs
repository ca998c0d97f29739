using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.HttpResults;
using MluviiBot.Simulator.Log;
using MluviiBot.Simulator.Sessions;

namespace MluviiBot.Simulator.Faults;

/// <summary>Faults as scripts and the page ask for them: listed, added and removed under <c>faults</c>.</summary>
public static class FaultEndpoints
{
    /// <summary>Maps them.</summary>
    /// <param name="api">Where the simulator's own API is.</param>
    public static void MapFaults(this IEndpointRouteBuilder api)
    {
        var all = api.MapGroup("/faults");
        all.MapGet("", (FaultTable faults) => TypedResults.Json(faults.All, SimulationJson.Options));
        all.MapPost("", AddAsync);
        all.MapDelete("", (FaultTable faults) =>
        {
            faults.Clear();
            return TypedResults.NoContent();
        });
        // Not "id": under that name the page's API looks for a session.
        all.MapDelete("/{faultId:int}", IResult (int faultId, FaultTable faults) =>
            faults.Remove(faultId) ? TypedResults.NoContent() : Refused(StatusCodes.Status404NotFound, $"There is no fault {faultId}."));
    }

    private static async Task<IResult> AddAsync(HttpRequest request, FaultTable faults, CancellationToken cancellationToken)
    {
        try
        {
            var fault = await JsonSerializer.DeserializeAsync<Fault>(request.Body, SimulationJson.Options, cancellationToken);
            return fault is null
                ? Refused(StatusCodes.Status400BadRequest, "The body must be a fault.")
                : TypedResults.Json(faults.Add(fault), SimulationJson.Options, statusCode: StatusCodes.Status201Created);
        }
        catch (JsonException wrong)
        {
            return Refused(
                StatusCodes.Status400BadRequest,
                $"A fault needs a direction, toBot or fromBot, and a kind: {string.Join(", ", FaultKinds.Names)}. {wrong.Message}");
        }
        catch (NotPossibleException wrong)
        {
            return Refused(StatusCodes.Status400BadRequest, wrong.Message);
        }
    }

    private static JsonHttpResult<JsonObject> Refused(int status, string error) => TypedResults.Json(new JsonObject { ["error"] = error }, statusCode: status);
}
