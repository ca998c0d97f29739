namespace MluviiBot.Extensions.Activities;

/// <summary>Puts a tag on the session.</summary>
/// <remarks>
/// To mluvii. Probably on both connections; channels not known. No answer is known.
/// Source: mluvii's models only.
/// </remarks>
public sealed record SetTag : MluviiActivity
{
    /// <inheritdoc/>
    public override string Activity => nameof(SetTag);

    /// <summary>Name of the tag; needed.</summary>
    public string? Name { get; init; }
}
