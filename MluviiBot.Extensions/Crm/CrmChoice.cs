using MluviiBot.Extensions.Activities;

namespace MluviiBot.Extensions.Crm;

/// <summary>What to make of the contacts that mluvii found.</summary>
internal abstract record CrmChoice
{
    /// <summary>The session has this contact already.</summary>
    public sealed record Assigned(long CrmIdentityId, CrmMatch? Match) : CrmChoice;

    public sealed record Take(CrmMatch Match) : CrmChoice;

    public sealed record Ambiguous(IReadOnlyList<CrmMatch> Candidates) : CrmChoice;

    public sealed record NotFound : CrmChoice;

    public static CrmChoice Of(ObtainCrmIdentityResponse response, CrmMatchingOptions options)
    {
        var contacts = response.MatchedCrmIdentities
            .Where(contact => contact.CrmIdentityId > 0)
            .OrderByDescending(ScoreOf)
            .DistinctBy(contact => contact.CrmIdentityId)
            .ToList();
        if (options.AssignedWins && response.AssignedCrmIdentityId is > 0 and { } assigned)
        {
            return new Assigned(assigned, contacts.Find(contact => contact.CrmIdentityId == assigned));
        }

        var candidates = contacts.Where(contact => ScoreOf(contact) >= options.MinimalScore).ToList();
        if (candidates.Count == 0)
        {
            return new NotFound();
        }

        // The second may lie just below the score: it still makes the first doubtful.
        var isClear = contacts.Count == 1 || ScoreOf(contacts[0]) - ScoreOf(contacts[1]) >= options.MinimalLead;
        return isClear ? new Take(contacts[0]) : new Ambiguous([.. contacts.TakeWhile(contact => IsClose(contact, contacts[0], options))]);
    }

    private static bool IsClose(CrmMatch contact, CrmMatch best, CrmMatchingOptions options) =>
        ScoreOf(contact) >= options.MinimalScore || ScoreOf(best) - ScoreOf(contact) < options.MinimalLead;

    private static double ScoreOf(CrmMatch contact) => contact.Score is { } score && !double.IsNaN(score) ? score : double.NegativeInfinity;
}
