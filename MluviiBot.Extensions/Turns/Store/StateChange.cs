namespace MluviiBot.Extensions.Turns;

/// <summary>A change of one item of the state.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Json">Its new value; null deletes it.</param>
/// <param name="ExpectedVersion">The version that it must still have; 0: it must not be there yet; null: whatever it is.</param>
public sealed record StateChange(string Key, string? Json, long? ExpectedVersion = null);
