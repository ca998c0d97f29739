using MluviiBot.Extensions.Activities;

namespace MluviiBot.Extensions.Crm;

/// <summary>Whether a guest is known: the result of <see cref="IdentifyGuestDialog"/>.</summary>
public abstract record CrmResult
{
    private CrmResult()
    {
    }

    /// <summary>What the guest wrote while mluvii was asked, oldest first: the bot's to answer. Personal data.</summary>
    public MluviiList<string> Meanwhile { get; init; } = [];

    /// <summary>The guest is this contact, and the session says so.</summary>
    /// <param name="CrmIdentityId">Number of the contact.</param>
    /// <param name="Data">What the directory has, by parameter name; empty when mluvii did not list the contact. Personal data.</param>
    /// <param name="Score">How well it matched; null when mluvii did not say.</param>
    public sealed record Known(long CrmIdentityId, MluviiMap<MluviiList<string?>> Data, double? Score) : CrmResult
    {
        /// <summary>The number only.</summary>
        public override string ToString() => FormattableString.Invariant($"{nameof(Known)} {CrmIdentityId}");
    }

    /// <summary>A new contact was made for the guest.</summary>
    /// <param name="CrmIdentityId">Number of the contact.</param>
    public sealed record Created(long CrmIdentityId) : CrmResult;

    /// <summary>Several contacts match alike; nothing was assigned. Ask the guest, and begin the dialog again with the number.</summary>
    /// <param name="Candidates">Those that reach the score, best first. Personal data of others: show nothing of them.</param>
    public sealed record Ambiguous(IReadOnlyList<CrmMatch> Candidates) : CrmResult;

    /// <summary>No contact reaches the score; nothing was assigned.</summary>
    public sealed record NotFound : CrmResult;

    /// <summary>mluvii did not do it; nothing is known about the guest.</summary>
    /// <param name="Failure">What went wrong.</param>
    /// <param name="Reason">mluvii's words, for developers; null when there were none.</param>
    public sealed record Failed(CrmFailure Failure, string? Reason = null) : CrmResult;
}

/// <summary>Why a guest could not be identified.</summary>
public enum CrmFailure
{
    /// <summary>mluvii did not answer in time.</summary>
    TimedOut,

    /// <summary>mluvii refused, or named a reason instead of a contact.</summary>
    Refused,

    /// <summary>mluvii assigned another contact than asked for.</summary>
    OtherContact,

    /// <summary>The guest's channel cannot do it.</summary>
    Unsupported,
}
