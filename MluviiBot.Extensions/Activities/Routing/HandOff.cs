namespace MluviiBot.Extensions.Activities;

/// <summary>Gives the guest back to routing, which looks at the session's parameters again.</summary>
/// <remarks>
/// To mluvii. On both connections; every channel. There is no answer. A group that is online gets the guest, a busy one queues the guest, for an
/// offline one the guest sees the offline form. Change a parameter that the routing conditions look at first, and wait for <see
/// cref="SetCallParamsResponse"/>, or routing comes back to the bot. The bot is out of the conversation afterwards.
/// Source: <see href="https://docs.mluvii.com/en/for-it-specialists/chatbot-connection/supported-activities-and-events#handoff">mluvii's page</see>.
/// </remarks>
public sealed record HandOff : MluviiActivity
{
    /// <inheritdoc/>
    public override string Activity => nameof(HandOff);
}
