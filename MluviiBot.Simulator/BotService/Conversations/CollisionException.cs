namespace MluviiBot.Simulator.BotService.Conversations;

/// <summary>Somebody else listens to the conversation now; Direct Line lets one at a time.</summary>
internal sealed class CollisionException() : Exception("Another client listens to the conversation now.");
