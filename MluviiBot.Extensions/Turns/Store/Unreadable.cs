namespace MluviiBot.Extensions.Turns;

/// <summary>Input that could not be read.</summary>
/// <param name="Connection">Which connection brought it.</param>
/// <param name="Payload">Its bytes, up to the connection's limit.</param>
/// <param name="Reason">Why it could not be read.</param>
public sealed record Unreadable(string Connection, ReadOnlyMemory<byte> Payload, string Reason);
