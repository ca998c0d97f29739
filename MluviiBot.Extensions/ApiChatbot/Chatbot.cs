using System.Globalization;

namespace MluviiBot.Extensions.ApiChatbot;

/// <summary>One chatbot of mluvii, and how its sessions are named inside the bot.</summary>
/// <param name="name">Its name in the settings.</param>
/// <param name="options">Its settings.</param>
/// <param name="isOnly">
/// Whether there is no other. Two tenants of mluvii number their sessions alike: with several chatbots their conversations must not mix.
/// </param>
/// <param name="client">Its way to mluvii.</param>
internal sealed class Chatbot(string name, ApiChatbotOptions options, bool isOnly, ApiChatbotClient client)
{
    public string Name => name;

    public ApiChatbotOptions Options => options;

    public ApiChatbotClient Client => client;

    /// <summary>The bot's id in its conversations; it tells which chatbot they belong to.</summary>
    public string BotId => name;

    public string ConversationOf(long session)
    {
        var number = session.ToString(CultureInfo.InvariantCulture);
        return isOnly ? number : $"{number}@{name}";
    }

    /// <returns>Null when it is not the conversation of a session.</returns>
    public static long? SessionOf(string? conversation) =>
        long.TryParse(conversation?.Split('@')[0], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var session) ? session : null;
}
