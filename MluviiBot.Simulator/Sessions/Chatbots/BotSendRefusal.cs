namespace MluviiBot.Simulator.Sessions.Chatbots;

/// <summary>Why mluvii refuses what a bot sends.</summary>
public enum BotSendRefusal
{
    /// <summary>There is no such session; 404.</summary>
    UnknownSession,

    /// <summary>The session is not, or no longer, with this bot; 403.</summary>
    NotWithThisBot,

    /// <summary>mluvii has no such activity; 400.</summary>
    UnknownActivity,

    /// <summary>The activity lacks something, names what does not exist or does not work on the guest's channel; 400.</summary>
    Invalid,
}
