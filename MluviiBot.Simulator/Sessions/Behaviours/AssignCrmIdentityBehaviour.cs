using MluviiBot.Extensions.Activities;
using MluviiBot.Simulator.Log;
using MluviiBot.Simulator.World;

namespace MluviiBot.Simulator.Sessions.Behaviours;

/// <summary>Binds the guest to a contact, or to a new one made of the session's parameters.</summary>
internal sealed class AssignCrmIdentityBehaviour : ActivityBehaviour<AssignCrmIdentity>
{
    /// <summary>An id that cannot be read is not taken for null, which would make a new contact.</summary>
    protected override string? WhyNot(SessionTurn turn, AssignCrmIdentity activity) =>
        activity.Extra.Keys.Any(name => name.Equals(nameof(AssignCrmIdentity.ExistingCrmIdentityId), StringComparison.OrdinalIgnoreCase))
            ? "AssignCrmIdentity needs existingCrmIdentityId, a whole number or null."
            : null;

    protected override void Handle(SessionTurn turn, AssignCrmIdentity activity)
    {
        if (turn.Session.CrmIdentityId is { } assigned)
        {
            Refuse(turn, assigned, $"The session is already assigned to contact {assigned}.");
        }
        else if (activity.ExistingCrmIdentityId is { } id && turn.Centre.Tenant.Contacts.All(contact => contact.Id != id))
        {
            Refuse(turn, null, $"There is no contact {id}: take an id from ObtainCrmIdentityResponse.");
        }
        else if (activity.ExistingCrmIdentityId is null && turn.Centre.Tenant.Contacts.Count >= turn.Centre.Limits.Contacts)
        {
            Refuse(turn, null, $"The contact directory is full: it has {turn.Centre.Limits.Contacts} contacts.");
        }
        else
        {
            var contactId = activity.ExistingCrmIdentityId ?? Create(turn);
            turn.Session.CrmIdentityId = contactId;
            turn.Changed();
            turn.Send(new AssignCrmIdentityResponse { Created = activity.ExistingCrmIdentityId is null, CrmIdentityId = contactId });
        }
    }

    private static void Refuse(SessionTurn turn, long? contactId, string reason) =>
        turn.Send(new AssignCrmIdentityResponse { Created = false, CrmIdentityId = contactId, Reason = reason });

    private static long Create(SessionTurn turn)
    {
        var tenant = turn.Centre.Tenant;
        var contact = new Contact
        {
            Id = tenant.Contacts.Select(known => known.Id).DefaultIfEmpty(1000).Max() + 1,
            Data = turn.Session.ParameterValues
                .Where(parameter => !string.IsNullOrWhiteSpace(parameter.Value))
                .ToDictionary(parameter => parameter.Key, IReadOnlyList<string> (parameter) => [parameter.Value!]),
        };
        turn.Centre.Tenant = tenant with { Contacts = [.. tenant.Contacts, contact] };
        turn.Note(NoteKind.Done, $"New contact {contact.Id} in the directory.");
        return contact.Id;
    }
}
