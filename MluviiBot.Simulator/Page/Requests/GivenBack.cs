namespace MluviiBot.Simulator.Page.Requests;

/// <summary>An operator gives the guest to a chatbot.</summary>
public sealed record GivenBack
{
    /// <summary>Null for the one that had him.</summary>
    public int? ChatbotId { get; init; }
}
