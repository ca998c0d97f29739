using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Channels;
using MluviiBot.Simulator.Sessions.Files;

namespace MluviiBot.Simulator.Sessions;

/// <content>Files that guests send.</content>
public sealed partial class GuestSide
{
    private const int LongestName = 255;

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

            if (name is "" or "." or ".." || name.Length > LongestName)
            {
                throw new NotPossibleException($"A file needs a name of at most {LongestName} characters.");
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
}
