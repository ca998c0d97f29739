namespace MluviiBot.Simulator.World;

/// <summary>A chatbot that routing may choose.</summary>
public sealed record Chatbot
{
    public required int Id { get; init; }

    public required string Name { get; init; }

    public ChatbotKind Kind { get; init; }

    /// <summary>Where the bot takes activities: <c>…/api/messages</c> or the webhook.</summary>
    public required Uri Address { get; init; }

    /// <summary>Whether routing may choose it; mluvii switches off an API chatbot that fails for 15 minutes.</summary>
    public bool IsEnabled { get; init; } = true;
}
