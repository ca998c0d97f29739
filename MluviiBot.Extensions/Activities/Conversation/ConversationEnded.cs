namespace MluviiBot.Extensions.Activities;

/// <summary>A conversation is over for the bot.</summary>
/// <remarks>
/// From mluvii. API chatbot only; every channel. May also follow <see cref="HandOff"/>, <see cref="Forward"/> and <see cref="EndConversation"/>, or
/// never come.
/// Source: mluvii's models only.
/// </remarks>
public sealed record ConversationEnded : MluviiActivity
{
    /// <inheritdoc/>
    public override string Activity => nameof(ConversationEnded);
}
