namespace MluviiBot.Extensions.Activities;

/// <summary>Hands the guest over to a group or to one operator, past the routing.</summary>
/// <remarks>
/// To mluvii. On both connections; every channel. There is no answer. Ignores the queue limit and the operators' slots, and does not look at the
/// routing conditions again; where that matters use <see cref="HandOff"/>. The bot is out of the conversation afterwards.
/// Source: <see href="https://docs.mluvii.com/en/for-it-specialists/chatbot-connection/supported-activities-and-events#forward">mluvii's page</see>.
/// </remarks>
public sealed record Forward : MluviiActivity
{
    /// <inheritdoc/>
    public override string Activity => nameof(Forward);

    /// <summary>The group, from <see cref="GetAvailableGroups"/>; null when <see cref="UserId"/> is set.</summary>
    public int? OperatorGroupId { get; init; }

    /// <summary>
    /// The operator, from <see cref="GetAvailableOperators"/>; null when <see cref="OperatorGroupId"/> is set. With neither mluvii once chose by
    /// routing; its page now asks for one.
    /// </summary>
    public int? UserId { get; init; }
}
