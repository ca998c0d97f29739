using MluviiBot.Extensions.Activities;
using MluviiBot.Simulator.Log;
using MluviiBot.Simulator.World;

namespace MluviiBot.Simulator.Sessions.Behaviours;

/// <summary>Straight to a group or an operator, past queue limit, slots and routing.</summary>
internal sealed class ForwardBehaviour : ActivityBehaviour<Forward>
{
    protected override string? Handle(SessionTurn turn, Forward activity) => activity switch
    {
        { OperatorGroupId: not null, UserId: not null } => "Forward names both operatorGroupId and userId: leave one out.",
        { UserId: { } userId } => ToOperator(turn, userId),
        { OperatorGroupId: { } groupId } => ToGroup(turn, groupId),
        _ => Automatically(turn),
    };

    private static string? ToOperator(SessionTurn turn, int userId)
    {
        if (turn.Centre.Tenant.Operator(userId) is not { } person)
        {
            return $"Forward names operator {userId}, who does not exist: take an id from GetAvailableOperatorsResponse.";
        }

        if (person.Presence is Presence.Offline)
        {
            return $"Forward names {person.Name}, who is logged out: take an id from GetAvailableOperatorsResponse.";
        }

        Switchboard.DetachBot(turn);
        Switchboard.Offer(turn, person, null);
        return null;
    }

    private static string? ToGroup(SessionTurn turn, int groupId)
    {
        if (turn.Centre.Tenant.Group(groupId) is not { } group)
        {
            return $"Forward names group {groupId}, which does not exist: take an id from GetAvailableGroupsResponse.";
        }

        Switchboard.DetachBot(turn);
        Switchboard.Forward(turn, group);
        return null;
    }

    private static string? Automatically(SessionTurn turn)
    {
        if (turn.Centre.Switches.IsStrict)
        {
            return "Forward names neither operatorGroupId nor userId: set one, or send HandOff to let routing choose.";
        }

        turn.Note(NoteKind.Ignored, "Forward without a target: mluvii's page asks for one. Routing chooses.");
        Switchboard.HandOff(turn);
        return null;
    }
}
