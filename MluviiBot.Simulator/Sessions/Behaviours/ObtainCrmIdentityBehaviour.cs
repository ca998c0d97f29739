using MluviiBot.Extensions.Activities;
using MluviiBot.Simulator.World;

namespace MluviiBot.Simulator.Sessions.Behaviours;

/// <summary>Contacts that the guest may be, with scores.</summary>
internal sealed class ObtainCrmIdentityBehaviour : ActivityBehaviour<ObtainCrmIdentity>
{
    protected override void Handle(SessionTurn turn, ObtainCrmIdentity activity)
    {
        var matches = ContactMatching.Find(turn.Centre.Tenant.Contacts, turn.Session.ParameterValues);
        turn.Send(new ObtainCrmIdentityResponse
        {
            AssignedCrmIdentityId = turn.Session.CrmIdentityId,
            MatchedCrmIdentities = [.. matches.Select(match => Describe(match.Contact, match.Score))],
        });
    }

    private static CrmMatch Describe(Contact contact, double score) => new()
    {
        CrmIdentityId = contact.Id,
        Score = score,
        Data = new(contact.Data.Select(known => KeyValuePair.Create<string, MluviiList<string?>>(known.Key, [.. known.Value]))),
    };
}
