namespace MluviiBot.Extensions.Turns;

/// <summary>An activity has had no turn and nobody here will run one: its caller must send it again. To be answered with a status of 5xx.</summary>
/// <param name="reason">Why.</param>
/// <param name="innerException">What happened.</param>
public sealed class CallAgainException(string reason, Exception? innerException = null) : Exception(reason, innerException);
