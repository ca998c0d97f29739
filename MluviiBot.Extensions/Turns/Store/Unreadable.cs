namespace MluviiBot.Extensions.Turns;

/// <summary>Input that could not be read, or whose turn was given up.</summary>
/// <param name="Connection">Which connection brought it.</param>
/// <param name="Payload">Its bytes, up to the connection's limit.</param>
/// <param name="Reason">Why nothing could be done with it.</param>
/// <param name="Lane">Whose it is; null when it could not be read.</param>
public sealed record Unreadable(string Connection, ReadOnlyMemory<byte> Payload, string Reason, string? Lane = null);
