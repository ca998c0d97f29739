using MluviiBot.Extensions.Activities;
using MluviiBot.Simulator.World;

namespace MluviiBot.Simulator.Sessions.Behaviours;

/// <summary>Operators with a slot free in a group that can take the guest; without a group in all that routing has for him.</summary>
internal sealed class GetAvailableOperatorsBehaviour : ActivityBehaviour<GetAvailableOperators>
{
    protected override void Handle(SessionTurn turn, GetAvailableOperators activity)
    {
        var tenant = turn.Centre.Tenant;
        IEnumerable<Group> groups = activity.GroupId is { } id ? tenant.Groups.Where(group => group.Id == id) : Switchboard.Match(turn).Groups;
        var operators = groups
            .Where(group => Switchboard.AvailabilityOf(turn, group).State == GroupState.Online)
            .SelectMany(group => Availability.FreeOperators(tenant, turn.Centre.Desk, group))
            .DistinctBy(person => person.Id)
            .Select(person => new AvailableOperator { DisplayName = person.Name, UserId = person.Id });
        turn.Send(new GetAvailableOperatorsResponse { AvailableOperators = [.. operators] });
    }
}
