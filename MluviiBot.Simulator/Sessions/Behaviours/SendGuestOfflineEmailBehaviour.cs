using MluviiBot.Extensions.Activities;
using MluviiBot.Simulator.Log;

namespace MluviiBot.Simulator.Sessions.Behaviours;

/// <summary>Mails a message to the address of the offline form. A widget without one swallows it.</summary>
internal sealed class SendGuestOfflineEmailBehaviour : ActivityBehaviour<SendGuestOfflineEmail>
{
    protected override void Handle(SessionTurn turn, SendGuestOfflineEmail activity)
    {
        if (turn.Centre.Tenant.OfflineForm is { } form)
        {
            turn.Note(NoteKind.Done, $"Mail to {form.EMail}, subject '{activity.Subject}', from '{activity.Location}': {activity.Message}");
        }
        else
        {
            turn.Note(NoteKind.Ignored, "SendGuestOfflineEmail: the widget has no offline form, so no mail is sent.");
        }
    }
}
