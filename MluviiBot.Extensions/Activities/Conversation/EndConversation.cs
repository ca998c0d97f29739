namespace MluviiBot.Extensions.Activities;

/// <summary>Ends the session, for the guest too.</summary>
/// <remarks>
/// To mluvii. On both connections; every channel. There is no answer. <see cref="ConversationEnded"/> may follow on the API.
/// Source: <see href="https://docs.mluvii.com/en/for-it-specialists/chatbot-connection/supported-activities-and-events#endconversation">mluvii's page</see>.
/// </remarks>
public sealed record EndConversation : MluviiActivity
{
    /// <inheritdoc/>
    public override string Activity => nameof(EndConversation);
}
