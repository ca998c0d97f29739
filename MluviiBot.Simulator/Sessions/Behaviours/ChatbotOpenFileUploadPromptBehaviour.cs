using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Channels;
using MluviiBot.Simulator.Log;

namespace MluviiBot.Simulator.Sessions.Behaviours;

/// <summary>Asks the guest for a file; the answer comes when he picks one or cancels, and never if he leaves.</summary>
internal sealed class ChatbotOpenFileUploadPromptBehaviour : ActivityBehaviour<ChatbotOpenFileUploadPrompt>
{
    protected override void Handle(SessionTurn turn, ChatbotOpenFileUploadPrompt activity)
    {
        if (turn.Centre.Capabilities.Supports(turn.Session.Channel, ChannelFeature.ChatbotOpenFileUploadPrompt))
        {
            turn.Session.IsAskedForFile = true;
            turn.Changed();
        }
        else
        {
            turn.Note(NoteKind.NotShown, $"Not shown on {turn.Session.Channel}: the window for a file. No answer will come.");
        }
    }
}
