namespace MluviiBot.Extensions.ApiChatbot;

/// <summary>mluvii did not take what was sent outside a turn; within a turn sending is tried again by itself.</summary>
/// <param name="message">Why, without anything of the content.</param>
public sealed class NotDeliveredException(string message) : Exception(message);
