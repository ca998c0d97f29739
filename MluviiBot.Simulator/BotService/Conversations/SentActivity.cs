namespace MluviiBot.Simulator.BotService.Conversations;

/// <summary>An activity of a conversation, as JSON text: many read it at once.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Json">All of it.</param>
/// <param name="IsFleeting">Whether it is for those who listen and not for those who ask later, as typing.</param>
public sealed record SentActivity(string Id, string Json, bool IsFleeting = false);
