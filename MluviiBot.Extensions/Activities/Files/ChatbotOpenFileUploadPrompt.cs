namespace MluviiBot.Extensions.Activities;

/// <summary>Opens a window in which the guest picks a file.</summary>
/// <remarks>
/// To mluvii. On both connections; web chat only. Answered by <see cref="ChatbotOpenFileUploadPromptResponse"/>. The answer takes as long as the
/// guest: minutes, or for ever.
/// Source: <see href="https://docs.mluvii.com/en/for-it-specialists/chatbot-connection/supported-activities-and-events#chatbotopenfileuploadprompt">mluvii's page</see>.
/// </remarks>
public sealed record ChatbotOpenFileUploadPrompt : MluviiActivity, IMluviiRequest<ChatbotOpenFileUploadPromptResponse>
{
    /// <inheritdoc/>
    public override string Activity => nameof(ChatbotOpenFileUploadPrompt);
}

/// <summary>The file that the guest picked, or that there is none.</summary>
/// <remarks>
/// From mluvii. On both connections; web chat only.
/// Source: <see href="https://docs.mluvii.com/en/for-it-specialists/chatbot-connection/supported-activities-and-events#chatbotopenfileuploadprompt">mluvii's page</see>.
/// </remarks>
public sealed record ChatbotOpenFileUploadPromptResponse : MluviiActivity
{
    /// <inheritdoc/>
    public override string Activity => nameof(ChatbotOpenFileUploadPromptResponse);

    /// <summary>Where the file is; null when the guest cancelled.</summary>
    public string? FileUrl { get; init; }

    /// <summary>Whether the guest closed the window without a file; may be missing.</summary>
    public bool? CanceledByGuest { get; init; }
}
