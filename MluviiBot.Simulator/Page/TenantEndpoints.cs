using Microsoft.AspNetCore.Http.HttpResults;
using MluviiBot.Simulator.Page.Requests;
using MluviiBot.Simulator.Page.Views;
using MluviiBot.Simulator.Sessions;
using MluviiBot.Simulator.World;

namespace MluviiBot.Simulator.Page;

/// <summary>The company and its clock: seen and changed.</summary>
internal static class TenantEndpoints
{
    public static void MapTenant(this IEndpointRouteBuilder api)
    {
        api.MapGet("/snapshot", (Simulation simulation) => TypedResults.Ok(Snapshot.Of(simulation)));
        api.MapGet("/tenant", (Simulation simulation) => TypedResults.Ok(TenantView.Of(simulation)));
        api.MapPatch("/operators/{operatorId:int}", ChangeOperator);
        api.MapPatch("/groups/{groupId:int}", ChangeGroup);
        api.MapPut("/switches", (Switches switches, Simulation simulation) =>
        {
            simulation.Change(_ => switches);
            return TypedResults.Ok(TenantView.Of(simulation));
        });
        api.MapPost("/clock", SetClock);
    }

    private static Results<Ok<TenantView>, NotFound<Problem>> ChangeOperator(int operatorId, OperatorChange change, Simulation simulation)
    {
        if (simulation.Tenant.Operator(operatorId) is null)
        {
            return TypedResults.NotFound(new Problem($"There is no operator {operatorId}."));
        }

        if (change.Slots is < 0 or > Operator.MostSlots)
        {
            throw new NotPossibleException($"Slots must be a number from 0 to {Operator.MostSlots}.");
        }

        simulation.Change(tenant => tenant.WithOperator(operatorId, person => person with { Presence = change.Presence ?? person.Presence, Slots = change.Slots ?? person.Slots }));
        return TypedResults.Ok(TenantView.Of(simulation));
    }

    private static Results<Ok<TenantView>, NotFound<Problem>> ChangeGroup(int groupId, GroupChange change, Simulation simulation)
    {
        if (simulation.Tenant.Group(groupId) is null)
        {
            return TypedResults.NotFound(new Problem($"There is no group {groupId}."));
        }

        if (change.QueueLimit is < 0 or > Group.MostInQueue)
        {
            throw new NotPossibleException($"The queue's limit must be a number from 0 to {Group.MostInQueue}.");
        }

        var hours = change.Hours is null ? null : ReadHours(change.Hours);
        simulation.Change(tenant => tenant.WithGroup(groupId, group => group with { Hours = hours ?? group.Hours, QueueLimit = change.QueueLimit ?? group.QueueLimit }));
        return TypedResults.Ok(TenantView.Of(simulation));
    }

    private static BusinessHours ReadHours(string text)
    {
        try
        {
            return BusinessHours.Parse(text);
        }
        catch (FormatException wrong)
        {
            throw new NotPossibleException(wrong.Message);
        }
    }

    private static Ok<TenantView> SetClock(ClockChange change, Simulation simulation)
    {
        simulation.Advance(change switch
        {
            { By: { } by, To: null } => by,
            { By: null, To: { } to } => to - simulation.Clock.GetUtcNow(),
            _ => throw new NotPossibleException("The clock is moved by a time or set to one: give 'by' or 'to'."),
        });
        return TypedResults.Ok(TenantView.Of(simulation));
    }
}
