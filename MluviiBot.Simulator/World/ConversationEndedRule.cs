namespace MluviiBot.Simulator.World;

/// <summary>When a bot hears <c>ConversationEnded</c>; mluvii's page does not say.</summary>
public enum ConversationEndedRule
{
    Never,

    /// <summary>When the session ended while it was with the bot.</summary>
    WhenEnded,

    /// <summary>Also when the bot gave the session away.</summary>
    WhenEndedOrGivenAway,
}
