namespace MluviiBot.Simulator.Sessions;

/// <summary>A guest or an operator tried what mluvii's windows do not let them do; the message says why.</summary>
public sealed class NotPossibleException(string message) : Exception(message);
