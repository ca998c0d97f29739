namespace MluviiBot.Simulator.BotService.Conversations;

/// <summary>An activity of a conversation, as JSON text: many read it at once.</summary>
public sealed record SentActivity(string Id, string Json);
