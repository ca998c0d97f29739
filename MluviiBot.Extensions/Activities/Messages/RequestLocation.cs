namespace MluviiBot.Extensions.Activities;

/// <summary>Asks the guest to share a position.</summary>
/// <remarks>
/// To mluvii. Probably on both connections; WhatsApp, by the look of it. <see cref="GuestLocation"/> comes if the guest shares one, otherwise
/// nothing.
/// Source: mluvii's models only.
/// </remarks>
public sealed record RequestLocation : MluviiActivity, IMluviiRequest<GuestLocation>
{
    /// <inheritdoc/>
    public override string Activity => nameof(RequestLocation);

    /// <summary>What the guest reads with the request; needed.</summary>
    public string? Text { get; init; }
}

/// <summary>Where the guest is.</summary>
/// <remarks>
/// From mluvii. Probably on both connections; WhatsApp, by the look of it. May come unasked.
/// Source: mluvii's models only.
/// </remarks>
public sealed record GuestLocation : MluviiActivity
{
    /// <inheritdoc/>
    public override string Activity => nameof(GuestLocation);

    /// <summary>Degrees north of the equator, -90 to 90; missing in a broken message only.</summary>
    public double? Latitude { get; init; }

    /// <summary>Degrees east of Greenwich, -180 to 180; missing in a broken message only.</summary>
    public double? Longitude { get; init; }
}
