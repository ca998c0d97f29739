using System.Globalization;
using MluviiBot.Extensions.Activities;
using MluviiBot.Simulator.Log;
using MluviiBot.Simulator.Sessions.Chatbots;

namespace MluviiBot.Simulator.Sessions;

/// <summary>One thing that happens in a session, and what comes of it.</summary>
internal sealed class SessionTurn(ContactCentre centre, Session session)
{
    public ContactCentre Centre => centre;

    public Session Session => session;

    /// <summary>Number of the last thing that was shown in this turn; null for nothing.</summary>
    public long? ShownId { get; private set; }

    /// <summary>Sends an activity to the bot that has, or just had, the session.</summary>
    public void Send(MluviiActivity activity)
    {
        if (session.ChatbotId is not { } id || centre.Tenant.Chatbot(id) is not { } chatbot)
        {
            return;
        }

        var complete = activity with
        {
            SessionId = session.Id,
            Language = session.Language,
            Source = session.Source,
            Timestamp = Now(),
        };
        var told = centre.Log.Append(new ActivityToBot(id, complete.Activity, MluviiJson.Write(complete)) { SessionId = session.Id });
        session.Outbox.Post(centre.ConnectionTo(chatbot), new ChatbotDelivery(session.Id, chatbot, complete, told.Sequence));
    }

    public TranscriptEntry Show(TranscriptEntry entry)
    {
        var shown = session.Add(entry, centre.Clock.GetUtcNow());
        ShownId = shown.Id;
        if (shown.Form is { } form)
        {
            // Told before it is shown: a form that is not among the open ones is shown as closed.
            session.OpenForms[shown.Id] = form;
            Changed();
        }

        centre.Log.Append(new Shown(shown) { SessionId = session.Id });
        return shown;
    }

    public void Note(NoteKind kind, string text) => centre.Log.Append(new Noted(kind, text) { SessionId = session.Id });

    /// <summary>Tells that the session is not as it was.</summary>
    public void Changed()
    {
        session.Version++;
        centre.Log.Append(new SessionChanged(session.View()) { SessionId = session.Id });
    }

    private MluviiTime Now()
    {
        var now = centre.Clock.GetUtcNow();
        return centre.Switches.TimesHaveOffset
            ? new MluviiTime(now)
            : new MluviiTime(now.ToString("yyyy-MM-dd'T'HH:mm:ss.fff", CultureInfo.InvariantCulture));
    }
}
