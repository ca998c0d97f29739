namespace MluviiBot.Extensions.Crm;

/// <summary>When a contact of the directory is taken for the guest.</summary>
public sealed record CrmMatchingOptions
{
    /// <summary>Score that a contact needs, in mluvii's scale (0 to 100 was seen); 80 by default. Without a score a contact never has it.</summary>
    public double MinimalScore { get; init; } = 80;

    /// <summary>By how much the best must lead over the second, on the same scale; 10 by default. Zero takes the first of equals.</summary>
    public double MinimalLead { get; init; } = 10;

    /// <summary>Whether a contact that the session has already counts whatever the scores are; true by default.</summary>
    public bool AssignedWins { get; init; } = true;

    /// <summary>Whether a new contact is made when none matches; false by default, as it stays in the directory.</summary>
    public bool CreateWhenNotFound { get; init; }

    /// <summary>Whether a new contact is made when several match alike; false by default: it would be a duplicate.</summary>
    public bool CreateWhenAmbiguous { get; init; }

    internal void Check()
    {
        if (!double.IsFinite(MinimalScore))
        {
            throw new ArgumentException($"{nameof(CrmMatchingOptions)}.{nameof(MinimalScore)} must be a number.");
        }

        if (!double.IsFinite(MinimalLead) || MinimalLead < 0)
        {
            throw new ArgumentException($"{nameof(CrmMatchingOptions)}.{nameof(MinimalLead)} must not be negative.");
        }
    }
}
