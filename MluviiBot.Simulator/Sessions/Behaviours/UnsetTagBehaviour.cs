using MluviiBot.Extensions.Activities;
using MluviiBot.Simulator.Log;

namespace MluviiBot.Simulator.Sessions.Behaviours;

internal sealed class UnsetTagBehaviour : ActivityBehaviour<UnsetTag>
{
    protected override void Handle(SessionTurn turn, UnsetTag activity)
    {
        if (activity.Name is { } name && turn.Session.Tags.Remove(name))
        {
            turn.Changed();
        }
        else
        {
            turn.Note(NoteKind.Ignored, $"UnsetTag: the session has no tag '{activity.Name}'.");
        }
    }
}
