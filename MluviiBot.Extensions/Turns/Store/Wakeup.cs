namespace MluviiBot.Extensions.Turns;

/// <summary>A turn that the bot will begin by itself.</summary>
/// <param name="Id">Of the bot's choosing and unique.</param>
/// <param name="Due">When.</param>
/// <param name="Payload">What is needed to begin it, as JSON.</param>
/// <param name="TimesTaken">How often it was given out before, and its turn did not come to an end. The store counts.</param>
public sealed record Wakeup(string Id, DateTimeOffset Due, string Payload, int TimesTaken = 0);
