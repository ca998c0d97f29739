using Microsoft.Bot.Schema;
using MluviiBot.Extensions.Activities;

namespace MluviiBot.TestClients;

/// <summary>Something that the bot is to get in the name of mluvii.</summary>
internal sealed record StandInTurn(ConversationReference Conversation, MluviiActivity Activity, Task Due)
{
    /// <summary>As mluvii sends it: an event whose channel data is JSON text.</summary>
    public Activity ToEvent()
    {
        var activity = Conversation.GetContinuationActivity();
        activity.Id = Guid.NewGuid().ToString("N");
        activity.Name = null;
        activity.ChannelData = MluviiJson.Write(Activity, MluviiCasing.PascalCase);
        return activity;
    }
}
