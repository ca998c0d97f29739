using System.Net;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Channels;
using MluviiBot.Simulator.Log;
using MluviiBot.Simulator.Sessions.Files;
using MluviiBot.Simulator.Sessions.Forms;

namespace MluviiBot.Simulator.Sessions;

/// <summary>What guests do in their chat windows. Each method throws <see cref="NotPossibleException"/> where the window would not let them.</summary>
public sealed class GuestSide
{
    private readonly ContactCentre _centre;

    internal GuestSide(ContactCentre centre) => _centre = centre;

    /// <summary>A guest comes; routing decides who gets him.</summary>
    public SessionView Arrives(NewSession guest)
    {
        ArgumentNullException.ThrowIfNull(guest);
        lock (_centre.Gate)
        {
            var session = _centre.Add(guest);
            var turn = new SessionTurn(_centre, session);
            SessionParameters.Merge(turn, guest.Parameters, SessionSources.OfParameters(guest.Channel));
            Switchboard.Route(turn);
            return session.View(withTranscript: true);
        }
    }

    /// <summary>The guest writes.</summary>
    public void Says(long sessionId, string text)
    {
        lock (_centre.Gate)
        {
            var turn = Enter(sessionId);
            if (!turn.Session.CanWrite)
            {
                throw new NotPossibleException("The guest cannot write now: his input is switched off, or he has to choose a button.");
            }

            Speak(turn, text, text);
        }
    }

    /// <summary>The guest presses a button that he sees, the newest first.</summary>
    /// <param name="sessionId">The session.</param>
    /// <param name="button">Its title, or else its value.</param>
    public void Presses(long sessionId, string button)
    {
        lock (_centre.Gate)
        {
            var turn = Enter(sessionId);
            if (VisibleButtons.TemplateButton(turn.Session, button) is var (entryId, title))
            {
                PressTemplate(turn, entryId, title);
                return;
            }

            var pressed = VisibleButtons.Find(turn.Session, button) ?? throw new NotPossibleException($"The guest sees no button '{button}'.");
            if (pressed.OpensPage)
            {
                turn.Note(NoteKind.Done, $"The guest opened {pressed.Value}; the bot hears nothing of it.");
                return;
            }

            Speak(turn, pressed.Title, _centre.Switches.ButtonsSendTitle ? pressed.Title : pressed.Value);
        }
    }

    /// <summary>The guest sends a file: into the window that asks for one, by the paper clip or by his messenger.</summary>
    /// <param name="sessionId">The session.</param>
    /// <param name="name">Name of the file; its type must be on the company's whitelist.</param>
    /// <param name="url">Where the bot can get it.</param>
    public void Uploads(long sessionId, string name, Uri url)
    {
        lock (_centre.Gate)
        {
            var turn = Enter(sessionId);
            var session = turn.Session;
            var isFreeToSend = session.CanUpload || session.Channel != GuestChannel.WebChat || session.Phase is SessionPhase.WithOperator;
            if (!session.IsAskedForFile && !isFreeToSend)
            {
                throw new NotPossibleException("The guest cannot send a file: his paper clip is switched off, and no window asks for one.");
            }

            if (FileRules.WhyNotAllowed(turn, name) is { } problem)
            {
                throw new NotPossibleException(problem);
            }

            turn.Show(new TranscriptEntry { Author = Author.Guest, File = new ShownFile(name, url.ToString()) });
            if (session.IsAskedForFile)
            {
                session.IsAskedForFile = false;
                turn.Changed();
                turn.Send(new ChatbotOpenFileUploadPromptResponse { FileUrl = url.ToString(), CanceledByGuest = false });
            }
            else if (session.Phase is SessionPhase.WithBot)
            {
                turn.Send(new GuestFileUpload { FileUrl = url.ToString() });
            }
        }
    }

    /// <summary>The guest closes the window that asks for a file.</summary>
    public void CancelsUpload(long sessionId)
    {
        lock (_centre.Gate)
        {
            var turn = Enter(sessionId);
            if (!turn.Session.IsAskedForFile)
            {
                throw new NotPossibleException("No window asks the guest for a file.");
            }

            turn.Session.IsAskedForFile = false;
            turn.Changed();
            turn.Send(new ChatbotOpenFileUploadPromptResponse { CanceledByGuest = true });
        }
    }

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

    /// <summary>The guest says where he is, asked or not.</summary>
    public void SharesLocation(long sessionId, SharedLocation location)
    {
        ArgumentNullException.ThrowIfNull(location);
        lock (_centre.Gate)
        {
            var turn = Enter(sessionId);
            if (turn.Session.Channel != GuestChannel.WhatsApp)
            {
                throw new NotPossibleException($"A guest on {turn.Session.Channel} cannot share where he is; one on WhatsApp can.");
            }

            turn.Session.IsAskedForLocation = false;
            turn.Show(new TranscriptEntry { Author = Author.Guest, Location = location });
            turn.Changed();
            SendToBot(turn, new GuestLocation { Latitude = location.Latitude, Longitude = location.Longitude });
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

    /// <summary>The guest closes the window; the session ends.</summary>
    public void Leaves(long sessionId)
    {
        lock (_centre.Gate)
        {
            Switchboard.End(Enter(sessionId), "The guest left.");
        }
    }

    private static void SendToBot(SessionTurn turn, MluviiActivity activity)
    {
        if (turn.Session.Phase is SessionPhase.WithBot)
        {
            turn.Send(activity);
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

    private void Speak(SessionTurn turn, string shown, string sent)
    {
        turn.Session.SuggestedActions = [];
        turn.Show(new TranscriptEntry { Author = Author.Guest, Text = shown });
        turn.Changed();
        SendToBot(turn, new Text { Value = _centre.Switches.GuestTextIsEncoded ? WebUtility.HtmlEncode(sent) : sent });
    }

    private SessionTurn Enter(long sessionId)
    {
        var turn = _centre.Enter(sessionId);
        return turn.Session.Phase is SessionPhase.Ended ? throw new NotPossibleException($"Session {sessionId} has ended.") : turn;
    }
}
