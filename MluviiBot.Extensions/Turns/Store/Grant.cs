namespace MluviiBot.Extensions.Turns;

/// <summary>The right to run the turns of a lane and to deliver what they sent, with what is needed for it.</summary>
/// <param name="Lane">The lane.</param>
/// <param name="Token">Proof of the lease; a commit with an older one is refused.</param>
/// <param name="Arrivals">What waits for its turn, in order of arrival.</param>
/// <param name="Undelivered">What earlier turns sent and is still to be delivered, in order.</param>
/// <param name="State">The items that turns of this lane wrote before.</param>
/// <param name="Deaths">
/// How many processes died while they ran the turn of <see cref="Head"/>: they had taken the lane for it, and neither committed nor let go of it.
/// </param>
public sealed record Grant(
    string Lane,
    long Token,
    IReadOnlyList<Arrival> Arrivals,
    IReadOnlyList<Delivery> Undelivered,
    IReadOnlyDictionary<string, StateItem> State,
    int Deaths = 0)
{
    /// <summary>What is to have its turn next: of what waits, the first that anybody can run, or that the caller brought.</summary>
    /// <param name="arrivalId">The caller's; null when there is none.</param>
    public Arrival? Head(string? arrivalId) => Arrivals.FirstOrDefault(waiting => waiting.Payload is not null || waiting.Id == arrivalId);
}
