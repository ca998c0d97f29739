using MluviiBot.Extensions.Activities;
using MluviiBot.Simulator.Log;

namespace MluviiBot.Simulator.Sessions.Behaviours;

/// <summary>Puts one of the tenant's tags on the session; others are ignored.</summary>
internal sealed class SetTagBehaviour : ActivityBehaviour<SetTag>
{
    protected override void Handle(SessionTurn turn, SetTag activity)
    {
        var tag = turn.Centre.Tenant.Tags.FirstOrDefault(tag => tag.Equals(activity.Name, StringComparison.OrdinalIgnoreCase));
        if (tag is null)
        {
            turn.Note(NoteKind.Ignored, $"SetTag: the tenant has no tag '{activity.Name}'.");
        }
        else if (turn.Session.Tags.Add(tag))
        {
            turn.Changed();
        }
    }
}
