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
        foreach (var (name, value) in values)
        {
            turn.Session.Parameters[name] = new CallParameter(value, source, IsReadOnly(turn, name));
        }

        turn.Changed();
    }
}
