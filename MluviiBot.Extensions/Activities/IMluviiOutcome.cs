namespace MluviiBot.Extensions.Activities;

/// <summary>An answer that says whether mluvii did what it was asked.</summary>
public interface IMluviiOutcome
{
    /// <summary>Whether it was done; null when mluvii did not say.</summary>
    bool? Success { get; }

    /// <summary>mluvii's reason when it was not done, for developers rather than guests; null otherwise.</summary>
    string? ErrorMessage { get; }
}
