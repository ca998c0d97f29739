using MluviiBot.Naming;

namespace MluviiBot.Simulator.Yaml;

/// <summary>Guesses what somebody meant who wrote a name that does not exist.</summary>
internal static class Spelling
{
    /// <summary>A question to add to what is wrong, as <c> (did you mean 'groups'?)</c>; empty when nothing known is near.</summary>
    public static string Hint(string written, params ReadOnlySpan<string> known)
    {
        var slips = Math.Max(2, written.Length / 3) + 1;
        string? nearest = null;
        foreach (var name in known)
        {
            if (EditDistance.Between(written, name) is var distance && distance < slips)
            {
                (nearest, slips) = (name, distance);
            }
        }

        return nearest is null ? "" : $" (did you mean '{nearest}'?)";
    }
}
