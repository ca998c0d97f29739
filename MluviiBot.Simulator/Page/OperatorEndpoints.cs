using MluviiBot.Simulator.Page.Requests;
using MluviiBot.Simulator.Sessions;

namespace MluviiBot.Simulator.Page;

/// <summary>What operators do with guests.</summary>
internal static class OperatorEndpoints
{
    public static void MapOperator(this IEndpointRouteBuilder api)
    {
        var desk = api.MapGroup("/sessions/{id:long}/operator");
        desk.MapPost("/accept", (long id, Acceptance accepted, Simulation simulation) => Answer.Done(() => simulation.Operators.Accepts(id, accepted.OperatorId)));
        desk.MapPost("/write", (long id, Words written, Simulation simulation) => Answer.Done(() => simulation.Operators.Writes(id, written.Text)));
        desk.MapPost("/set", (long id, ParameterChanges changes, Simulation simulation) => Answer.Done(() => simulation.Operators.Sets(id, changes.Parameters)));
        desk.MapPost("/give-back", (long id, GivenBack given, Simulation simulation) => Answer.Done(() => simulation.Operators.GivesToChatbot(id, given.ChatbotId)));
        desk.MapPost("/forward", (long id, ForwardTo target, Simulation simulation) => Answer.Done(() => Forward(id, target, simulation.Operators)));
        desk.MapPost("/end", (long id, Simulation simulation) => Answer.Done(() => simulation.Operators.Ends(id)));
    }

    private static void Forward(long id, ForwardTo target, OperatorSide operators)
    {
        switch (target)
        {
            case { GroupId: { } groupId, OperatorId: null }:
                operators.ForwardsToGroup(id, groupId);
                break;
            case { GroupId: null, OperatorId: { } operatorId }:
                operators.ForwardsToOperator(id, operatorId);
                break;
            default:
                throw new NotPossibleException("A guest is forwarded to a group or to an operator: set groupId or operatorId.");
        }
    }
}
