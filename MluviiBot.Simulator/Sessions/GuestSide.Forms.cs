using MluviiBot.Extensions.Activities;
using MluviiBot.Simulator.Log;
using MluviiBot.Simulator.Sessions.Forms;

namespace MluviiBot.Simulator.Sessions;

/// <content>Forms that guests fill in.</content>
public sealed partial class GuestSide
{
    /// <summary>The guest confirms a form of mluvii.</summary>
    /// <param name="sessionId">The session.</param>
    /// <param name="entryId">Number of the transcript's entry with the form.</param>
    /// <param name="values">What he filled in, by parameter; for what is left out the value that stood in it.</param>
    public void Submits(long sessionId, long entryId, IReadOnlyDictionary<string, string> values)
    {
        lock (_centre.Gate)
        {
            var turn = Enter(sessionId);
            var form = OpenForm(turn, entryId);
            var complete = form.Fields.Where(field => field.InitialValue is not null).ToDictionary(field => field.Parameter, field => field.InitialValue!);
            foreach (var (name, value) in values)
            {
                complete[name] = value;
            }

            if (FieldRules.WhyNot(form, complete) is { } problem)
            {
                throw new NotPossibleException(problem);
            }

            turn.Session.OpenForms.Remove(entryId);
            Submit(turn, complete);
        }
    }

    /// <summary>The guest closes a form of mluvii; the bot hears nothing of it.</summary>
    public void CancelsForm(long sessionId, long entryId)
    {
        lock (_centre.Gate)
        {
            var turn = Enter(sessionId);
            _ = OpenForm(turn, entryId);
            turn.Session.OpenForms.Remove(entryId);
            turn.Note(NoteKind.Done, "The guest closed the form; the bot hears nothing of it.");
            turn.Changed();
        }
    }

    /// <summary>The guest fills in the offline form; the session ends.</summary>
    public void LeavesMessage(long sessionId, string message)
    {
        lock (_centre.Gate)
        {
            var turn = Enter(sessionId);
            if (turn.Session.Phase is not SessionPhase.AtOfflineForm)
            {
                throw new NotPossibleException("The guest sees no offline form.");
            }

            turn.Show(new TranscriptEntry { Author = Author.Guest, Text = message });
            turn.Note(NoteKind.Done, $"Mail to {_centre.Tenant.OfflineForm?.EMail} from the offline form: {message}");
            Switchboard.End(turn, "The guest left a message.");
        }
    }

    private static ShownForm OpenForm(SessionTurn turn, long entryId) =>
        turn.Session.OpenForms.GetValueOrDefault(entryId) ?? throw new NotPossibleException($"No form {entryId} waits for the guest.");

    private static void Submit(SessionTurn turn, IReadOnlyDictionary<string, string> values)
    {
        var parameters = values.Select(value => KeyValuePair.Create<string, string?>(value.Key, value.Value)).ToArray();
        SessionParameters.Merge(turn, parameters.Where(parameter => !SessionParameters.IsReadOnly(turn, parameter.Key)), ParameterSource.HeroCard);
        SendToBot(turn, new HeroCardSubmission { Params = new MluviiMap<string?>(parameters) });
    }

    private void PressTemplate(SessionTurn turn, long entryId, string title)
    {
        turn.Session.OpenForms.Remove(entryId);
        turn.Show(new TranscriptEntry { Author = Author.Guest, Text = title });
        turn.Changed();
        SendToBot(turn, _centre.Switches.TemplateButtonsAreQuickReplies
            ? new HeroCardQuickReply { Text = title, ReplyToActivityId = entryId, AdditionalParams = MluviiMap<MluviiList<string?>>.Empty }
            : new HeroCardSubmission { Params = MluviiMap<string?>.Empty.With("button", title) });
    }
}
