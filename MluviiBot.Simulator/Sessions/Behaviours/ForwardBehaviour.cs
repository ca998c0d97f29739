using MluviiBot.Extensions.Activities;
using MluviiBot.Simulator.Log;
using MluviiBot.Simulator.World;

namespace MluviiBot.Simulator.Sessions.Behaviours;

/// <summary>Straight to a group or an operator, past queue limit, slots and routing.</summary>
internal sealed class ForwardBehaviour : ActivityBehaviour<Forward>
{
    protected override string? WhyNot(SessionTurn turn, Forward activity) => activity switch
    {
        { OperatorGroupId: not null, UserId: not null } => "Forward names both operatorGroupId and userId: leave one out.",
        { UserId: { } id } when turn.Centre.Tenant.Operator(id) is not { Presence: not Presence.Offline } =>
            $"Forward names operator {id}, who does not exist or is logged out: take an id from GetAvailableOperatorsResponse.",
        { OperatorGroupId: { } id } when turn.Centre.Tenant.Group(id) is null =>
            $"Forward names group {id}, which does not exist: take an id from GetAvailableGroupsResponse.",
        { OperatorGroupId: null, UserId: null } when turn.Centre.Switches.IsStrict =>
            "Forward names neither operatorGroupId nor userId: set one, or send HandOff to let routing choose.",
        _ => null,
    };

    protected override void Handle(SessionTurn turn, Forward activity)
    {
        if (activity.UserId is { } userId)
        {
            Switchboard.DetachBot(turn);
            Switchboard.Offer(turn, turn.Centre.Tenant.Operator(userId)!, null);
        }
        else if (activity.OperatorGroupId is { } groupId)
        {
            Switchboard.DetachBot(turn);
            Switchboard.Forward(turn, turn.Centre.Tenant.Group(groupId)!);
        }
        else
        {
            turn.Note(NoteKind.Ignored, "Forward without a target: mluvii's page asks for one. Routing chooses.");
            Switchboard.HandOff(turn);
        }
    }
}
