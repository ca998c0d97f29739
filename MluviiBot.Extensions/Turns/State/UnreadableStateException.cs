namespace MluviiBot.Extensions.Turns;

/// <summary>Stored state cannot be read any more.</summary>
/// <param name="type">The type that is gone, or the kind of the error: never a value.</param>
internal sealed class UnreadableStateException(string type) : Exception($"Stored state cannot be read: {type}.")
{
    public string Type => type;
}
