namespace MluviiBot.Extensions.Activities;

/// <summary>Takes a tag off the session.</summary>
/// <remarks>
/// To mluvii. Probably on both connections; channels not known. No answer is known.
/// Source: mluvii's models only.
/// </remarks>
public sealed record UnsetTag : MluviiActivity
{
    /// <inheritdoc/>
    public override string Activity => nameof(UnsetTag);

    /// <summary>Name of the tag; needed.</summary>
    public string? Name { get; init; }
}
