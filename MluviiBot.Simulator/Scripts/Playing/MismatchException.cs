namespace MluviiBot.Simulator.Scripts.Playing;

/// <summary>A step of a script did not happen as it was written.</summary>
/// <param name="expected">What should have happened.</param>
/// <param name="actual">What did.</param>
/// <param name="differsAt">Index of the first different character in the last lines of both; null when there is nothing to point at.</param>
internal sealed class MismatchException(string expected, string actual, int? differsAt = null) : Exception($"Expected {expected}, but {actual}.")
{
    public string Expected => expected;

    public string Actual => actual;

    public int? DiffersAt => differsAt;
}
