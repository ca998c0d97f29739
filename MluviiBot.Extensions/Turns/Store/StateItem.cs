namespace MluviiBot.Extensions.Turns;

/// <summary>An item of the state as it is stored.</summary>
/// <param name="Json">Its value.</param>
/// <param name="Version">Changes with every write.</param>
public readonly record struct StateItem(string Json, long Version);
