namespace MluviiBot.Extensions.Turns;

/// <summary>A turn that the bot will begin by itself.</summary>
/// <param name="Id">Of the bot's choosing and unique.</param>
/// <param name="Due">When.</param>
/// <param name="Payload">What is needed to begin it, as JSON.</param>
public sealed record Wakeup(string Id, DateTimeOffset Due, string Payload);
