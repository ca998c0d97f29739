using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Channels;
using MluviiBot.Simulator.Log;
using MluviiBot.Simulator.Sessions.Chatbots;

namespace MluviiBot.Simulator.Sessions.Behaviours;

/// <summary>Asks a guest on WhatsApp where he is; the answer comes when he shares it.</summary>
internal sealed class RequestLocationBehaviour : ActivityBehaviour<RequestLocation>
{
    protected override string? WhyNot(SessionTurn turn, RequestLocation activity) =>
        string.IsNullOrWhiteSpace(activity.Text) ? "RequestLocation lacks text, what the guest reads." : null;

    protected override void Handle(SessionTurn turn, RequestLocation activity)
    {
        if (turn.Session.Channel != GuestChannel.WhatsApp)
        {
            turn.Note(NoteKind.NotShown, $"Not shown on {turn.Session.Channel}: RequestLocation, which is for WhatsApp.");
            return;
        }

        turn.Show(BotMessages.Entry(turn, activity.Text));
        turn.Session.IsAskedForLocation = true;
        turn.Changed();
    }
}
