using MluviiBot.Extensions.Activities;

namespace MluviiBot.Simulator.Sessions.Behaviours;

internal sealed class GetGuestIdentityBehaviour : ActivityBehaviour<GetGuestIdentity>
{
    protected override void Handle(SessionTurn turn, GetGuestIdentity activity)
    {
        var guest = turn.Session.Identity;
        turn.Send(new GetGuestIdentityResponse
        {
            TrackedGuestGuid = guest.TrackedGuestGuid,
            PhoneCallerId = guest.PhoneCallerId,
            FacebookPSID = guest.FacebookPSID,
            FacebookPageId = guest.FacebookPageId,
            WhatsAppContactId = guest.WhatsAppContactId,
            VkContactId = guest.VkContactId,
            AppleContactId = guest.AppleContactId,
            GenericChannelId = guest.GenericChannelId,
        });
    }
}
