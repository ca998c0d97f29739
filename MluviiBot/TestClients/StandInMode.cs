namespace MluviiBot.TestClients;

/// <summary>Whose requests to mluvii the stand-in answers.</summary>
public enum StandInMode
{
    /// <summary>Those of conversations in a test client on this machine.</summary>
    Auto,

    /// <summary>All; mluvii must not be connected then, or two would answer.</summary>
    Always,

    Never,
}
