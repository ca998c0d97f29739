using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace MluviiBot.Extensions.ApiChatbot;

/// <summary>The chatbots that are configured.</summary>
internal sealed class Chatbots
{
    public const string HttpClientName = "MluviiApiChatbot";

    private readonly Dictionary<string, Chatbot> _byName;

    public Chatbots(IOptions<ApiChatbotSettings> settings, IHttpClientFactory clients, TimeProvider time, ILogger<ApiChatbotClient> logger)
    {
        var configured = settings.Value.ApiChatbots;
        _byName = settings.Value.Enabled.ToDictionary(chatbot => chatbot.Key, chatbot => Create(chatbot.Key, chatbot.Value), StringComparer.OrdinalIgnoreCase);

        Chatbot Create(string name, ApiChatbotOptions options)
        {
            var http = clients.CreateClient(HttpClientName);
            var tokens = new MluviiTokens(name, options, http, time, logger);
            var pace = new SessionPace(options.RequestsPerMinute, time);
            return new Chatbot(name, options, configured.Count == 1, new ApiChatbotClient(name, options, http, tokens, pace, time, logger));
        }
    }

    public IReadOnlyCollection<Chatbot> All => _byName.Values;

    /// <returns>Null when none of that name is configured, or not any more.</returns>
    public Chatbot? Find(string? name) => name is null ? null : _byName.GetValueOrDefault(name);

    /// <summary>The chatbot and session that an activity of the bot belongs to; null when it belongs to none.</summary>
    public (Chatbot Chatbot, long Session)? Find(Activity outgoing) =>
        Find(outgoing.From?.Id) is { } chatbot && Chatbot.SessionOf(outgoing.Conversation?.Id) is { } session ? (chatbot, session) : null;
}
