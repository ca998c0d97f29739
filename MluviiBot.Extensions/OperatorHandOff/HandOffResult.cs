using MluviiBot.Extensions.Activities;

namespace MluviiBot.Extensions.OperatorHandOff;

/// <summary>What became of a hand-over: the result of <see cref="HandOffDialog"/>.</summary>
public abstract record HandOffResult
{
    private HandOffResult()
    {
    }

    /// <summary>
    /// What the guest wrote while mluvii was asked, oldest first, and nobody has answered yet; without what chose an offer by its title. An operator
    /// reads it in the conversation; otherwise it is the bot's to answer. Personal data.
    /// </summary>
    public MluviiList<string> Meanwhile { get; init; } = [];

    /// <summary>Whether the bot is out of the conversation. Then it must not send anything more.</summary>
    public virtual bool IsWithOperator => false;

    /// <summary>Routing has the guest.</summary>
    /// <param name="Reason">The reason that was set.</param>
    /// <param name="InQueue">The guest waits in the queue; otherwise an operator was available.</param>
    /// <param name="Ahead">How many waited already; null when mluvii did not say, or nobody waits.</param>
    public sealed record HandedOver(string Reason, bool InQueue, int? Ahead) : HandOffResult
    {
        /// <inheritdoc/>
        public override bool IsWithOperator => true;
    }

    /// <summary>The operator whom the guest chose has the guest.</summary>
    /// <param name="UserId">The operator's number.</param>
    /// <param name="DisplayName">The operator's name.</param>
    public sealed record Forwarded(int UserId, string DisplayName) : HandOffResult
    {
        /// <inheritdoc/>
        public override bool IsWithOperator => true;
    }

    /// <summary>All are busy and the guest wants to leave a message: take it, and send it with <see cref="SendGuestOfflineEmail"/>.</summary>
    public sealed record MessageWanted : HandOffResult;

    /// <summary>All are busy and the guest stays with the bot.</summary>
    public sealed record Declined : HandOffResult;

    /// <summary>All are busy and there was nothing to offer.</summary>
    /// <param name="Ahead">How many guests wait; null when mluvii did not say.</param>
    public sealed record Busy(int? Ahead) : HandOffResult;

    /// <summary>Nobody can take the guest.</summary>
    /// <param name="Reasons">Why, each once; empty when mluvii did not say. May hold words that this library does not know.</param>
    /// <param name="Groups">The groups that routing would choose, as mluvii sent them.</param>
    public sealed record Offline(IReadOnlyList<GroupOfflineReason> Reasons, MluviiList<AvailableGroup> Groups) : HandOffResult;

    /// <summary>Routing would choose no group for this reason: probably a condition is missing in mluvii.</summary>
    /// <param name="Reason">The reason that was set.</param>
    public sealed record NoGroup(string Reason) : HandOffResult;

    /// <summary>A hand-over for this reason came straight back to the bot in this conversation; it was not tried again.</summary>
    /// <param name="Reason">The reason.</param>
    public sealed record RoutingLoop(string Reason) : HandOffResult;

    /// <summary>mluvii did not set the reason, perhaps as it is read-only. Not handed over: routing would have chosen the bot again.</summary>
    /// <param name="Error">mluvii's words, for developers; null when there were none.</param>
    public sealed record ReasonRefused(string? Error) : HandOffResult;

    /// <summary>mluvii refused an answer, did not answer in time, or cannot be asked on the guest's channel.</summary>
    /// <param name="Activity">What it was asked.</param>
    public sealed record NoAnswer(string Activity) : HandOffResult;
}
