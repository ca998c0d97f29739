namespace MluviiBot.Extensions.Turns;

/// <summary>A turn is not run once more: each process that ran it died.</summary>
internal sealed class FatalTurnException(int deaths)
    : Exception($"given up: {deaths} processes in a row died while they ran its turn");
