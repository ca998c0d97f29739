namespace MluviiBot.Simulator.Scripts.Steps.Bots;

/// <summary>Where two texts part.</summary>
internal static class Difference
{
    /// <summary>Index of the first character that is not the same.</summary>
    public static int At(string expected, string actual)
    {
        var shorter = Math.Min(expected.Length, actual.Length);
        for (var index = 0; index < shorter; index++)
        {
            if (expected[index] != actual[index])
            {
                return index;
            }
        }

        return shorter;
    }
}
