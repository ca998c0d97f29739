namespace MluviiBot.Extensions.ApiChatbot;

/// <summary>The chatbots that are connected through mluvii's API.</summary>
public sealed class ApiChatbotSettings
{
    /// <summary>Name of the section.</summary>
    public const string Section = $"{MluviiOptions.Section}:{nameof(ApiChatbots)}";

    /// <summary>Each by a name of your choosing, which stands for it in logs, figures and the state; none by default.</summary>
    public IDictionary<string, ApiChatbotOptions> ApiChatbots { get; } = new Dictionary<string, ApiChatbotOptions>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Those that are switched on.</summary>
    public IEnumerable<KeyValuePair<string, ApiChatbotOptions>> Enabled => ApiChatbots.Where(chatbot => chatbot.Value.Enabled);
}
