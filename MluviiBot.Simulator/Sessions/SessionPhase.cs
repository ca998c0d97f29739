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
