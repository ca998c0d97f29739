namespace MluviiBot.Simulator.Sessions;

/// <summary>Who has the guest.</summary>
public enum SessionPhase
{
    WithBot,

    /// <summary>In the queue of a group.</summary>
    InQueue,

    /// <summary>Offered to an operator who has not accepted yet.</summary>
    Offered,

    WithOperator,

    /// <summary>Before the offline form: nobody can serve him.</summary>
    AtOfflineForm,

    Ended,
}

/// <summary>Phases in sentences.</summary>
internal static class SessionPhases
{
    public static string InWords(this SessionPhase phase) => phase switch
    {
        SessionPhase.WithBot => "with a bot",
        SessionPhase.InQueue => "in a queue",
        SessionPhase.Offered => "offered to an operator",
        SessionPhase.WithOperator => "with an operator",
        SessionPhase.AtOfflineForm => "at the offline form",
        _ => "over",
    };
}
