using MluviiBot.Simulator.World;

namespace MluviiBot.Simulator.Sessions;

/// <summary>Keeps guests moving who wait for an operator.</summary>
internal static class Queues
{
    /// <summary>Offers guests in the queues to operators who are free, first come first.</summary>
    public static void Serve(ContactCentre centre)
    {
        foreach (var group in centre.Tenant.Groups)
        {
            while (centre.Desk.QueueOf(group.Id).FirstOrDefault() is > 0 and var next
                && centre.Find(next) is { } session
                && Availability.FreeOperators(centre.Tenant, centre.Desk, group).FirstOrDefault() is { } free)
            {
                Switchboard.Offer(new SessionTurn(centre, session), free, group.Id);
            }
        }
    }

    /// <summary>Finds another place for guests whose operator left the desk or whose group is gone.</summary>
    /// <param name="centre">The contact centre after the change.</param>
    /// <param name="before">The tenant before it.</param>
    public static void Rearrange(ContactCentre centre, Tenant before)
    {
        foreach (var person in before.Operators.Where(LeftTheDesk))
        {
            foreach (var sessionId in centre.Desk.OffersOf(person.Id).ToArray())
            {
                Return(centre.Enter(sessionId), person);
            }
        }

        var deleted = before.Groups.Where(group => centre.Tenant.Group(group.Id) is null);
        foreach (var sessionId in deleted.SelectMany(group => centre.Desk.QueueOf(group.Id)).ToArray())
        {
            Switchboard.Route(centre.Enter(sessionId));
        }

        bool LeftTheDesk(Operator person) =>
            person.Presence is Presence.Online && centre.Tenant.Operator(person.Id)?.Presence is not Presence.Online;
    }

    /// <summary>Puts a guest back to the head of the queue that he came from.</summary>
    private static void Return(SessionTurn turn, Operator person)
    {
        var groups = turn.Centre.Tenant.Groups;
        var group = groups.FirstOrDefault(group => group.Id == turn.Session.GroupId)
            ?? groups.FirstOrDefault(group => group.Operators.Contains(person.Id));
        if (group is null)
        {
            Switchboard.Route(turn);
        }
        else
        {
            Switchboard.Queue(turn, group, first: true);
        }
    }
}
