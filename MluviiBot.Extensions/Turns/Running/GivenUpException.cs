namespace MluviiBot.Extensions.Turns;

/// <summary>A turn is not run once more, as it never came to its end.</summary>
internal sealed class GivenUpException(string reason) : Exception(reason);
