namespace MluviiBot.Extensions.Turns;

/// <summary>What became of an attempt to deliver.</summary>
public abstract record DeliveryOutcome
{
    /// <summary>It arrived.</summary>
    public sealed record Delivered : DeliveryOutcome;

    /// <summary>It may succeed later.</summary>
    /// <param name="Reason">Why not now, without any text of a guest.</param>
    /// <param name="After">How long the other side asks to wait; null: as long as the caller thinks fit.</param>
    public sealed record TryLater(string Reason, TimeSpan? After = null) : DeliveryOutcome;

    /// <summary>It never will.</summary>
    /// <param name="Reason">Why, without any text of a guest.</param>
    public sealed record Undeliverable(string Reason) : DeliveryOutcome;
}
