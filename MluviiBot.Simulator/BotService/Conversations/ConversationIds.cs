using System.Security.Cryptography;

namespace MluviiBot.Simulator.BotService.Conversations;

/// <summary>Ids that cannot be guessed: who knows one may read the conversation.</summary>
internal static class ConversationIds
{
    public static string New() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(11));
}
