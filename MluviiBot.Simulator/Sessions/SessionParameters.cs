namespace MluviiBot.Simulator.Sessions;

/// <summary>The parameters of a session and the rules that the tenant has for them.</summary>
internal static class SessionParameters
{
    /// <summary>Whether bots and forms may not change the parameter.</summary>
    public static bool IsReadOnly(SessionTurn turn, string name) =>
        turn.Centre.Tenant.Parameters.FirstOrDefault(parameter => parameter.Name == name)?.IsReadOnly is true;

    /// <summary>Sets parameters; others stay as they are.</summary>
    public static void Merge(SessionTurn turn, IEnumerable<KeyValuePair<string, string?>> values, ParameterSource source)
    {
        turn.Session.Parameters = turn.Session.Parameters.SetItems(
            values.Select(value => KeyValuePair.Create(value.Key, new CallParameter(value.Value, source, IsReadOnly(turn, value.Key)))));
        turn.Changed();
    }

    /// <summary>Why there is no room for parameters, in a sentence; null when there is.</summary>
    /// <param name="limits">How much is remembered.</param>
    /// <param name="known">Names of those that the session has.</param>
    /// <param name="values">What shall be set.</param>
    public static string? WhyNoRoom(SimulationLimits limits, IEnumerable<string> known, IEnumerable<KeyValuePair<string, string?>> values)
    {
        if (values.FirstOrDefault(value => value.Key.Length + value.Value?.Length > limits.ParameterCharacters) is { Key: { } name })
        {
            return $"The value of '{name[..Math.Min(name.Length, 50)]}' is too long: a parameter has at most {limits.ParameterCharacters} characters.";
        }

        return known.Union(values.Select(value => value.Key)).Count() > limits.Parameters ? $"A session has at most {limits.Parameters} parameters." : null;
    }
}
