namespace MluviiBot.Extensions.ApiChatbot;

/// <summary>mluvii gave no token.</summary>
internal sealed class NoTokenException(string reason) : Exception(reason);
