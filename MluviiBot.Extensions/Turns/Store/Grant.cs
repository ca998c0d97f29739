namespace MluviiBot.Extensions.Turns;

/// <summary>The right to run the turns of a lane and to deliver what they sent, with what is needed for it.</summary>
/// <param name="Lane">The lane.</param>
/// <param name="Token">Proof of the lease; a commit with an older one is refused.</param>
/// <param name="Arrivals">What waits for its turn, in order of arrival.</param>
/// <param name="Undelivered">What earlier turns sent and is still to be delivered, in order.</param>
/// <param name="State">The items that turns of this lane wrote before.</param>
/// <param name="Deaths">How many processes in a row died with the lane while an arrival waited or was run in it, none having committed a turn.</param>
public sealed record Grant(
    string Lane,
    long Token,
    IReadOnlyList<Arrival> Arrivals,
    IReadOnlyList<Delivery> Undelivered,
    IReadOnlyDictionary<string, StateItem> State,
    int Deaths = 0);
