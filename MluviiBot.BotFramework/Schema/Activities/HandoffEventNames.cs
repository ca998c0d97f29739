namespace Microsoft.Bot.Schema;

/// <summary>Names of the events by which a conversation goes to a human.</summary>
public static class HandoffEventNames
{
    /// <summary>From the channel: how the hand-off goes.</summary>
    public const string HandoffStatus = "handoff.status";

    /// <summary>From the bot: take over, please; the value is the context, an attachment the transcript.</summary>
    public const string InitiateHandoff = "handoff.initiate";
}
