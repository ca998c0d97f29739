namespace MluviiBot.Extensions.Activities;

/// <summary>A conversation was routed to the bot: the first activity of each.</summary>
/// <remarks>
/// From mluvii. API chatbot only; every channel. Comes again for the same session when an operator passes the guest back to the bot, and may be
/// missing: the first activity may also be a <see cref="Text"/>. Bot Framework has <c>conversationUpdate</c> instead.
/// Source: mluvii's models only.
/// </remarks>
public sealed record ConversationStarted : MluviiActivity
{
    /// <inheritdoc/>
    public override string Activity => nameof(ConversationStarted);
}
