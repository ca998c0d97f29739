using System.Net;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Channels;
using MluviiBot.Simulator.Log;

namespace MluviiBot.Simulator.Sessions;

/// <summary>What guests do in their chat windows. Each method throws <see cref="NotPossibleException"/> where the window would not let them.</summary>
public sealed partial class GuestSide
{
    private readonly ContactCentre _centre;

    internal GuestSide(ContactCentre centre) => _centre = centre;

    /// <summary>A guest comes; routing decides who gets him.</summary>
    public SessionView Arrives(NewSession guest)
    {
        ArgumentNullException.ThrowIfNull(guest);
        if (SessionParameters.WhyNoRoom(_centre.Limits, [], guest.Parameters) is { } problem)
        {
            throw new NotPossibleException(problem);
        }

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

            if (Math.Abs(location.Latitude) is not <= 90 || Math.Abs(location.Longitude) is not <= 180)
            {
                throw new NotPossibleException("There is no such place: latitude goes from -90 to 90, longitude from -180 to 180.");
            }

            turn.Session.IsAskedForLocation = false;
            turn.Show(new TranscriptEntry { Author = Author.Guest, Location = location });
            turn.Changed();
            SendToBot(turn, new GuestLocation { Latitude = location.Latitude, Longitude = location.Longitude });
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
