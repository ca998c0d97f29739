namespace MluviiBot.Simulator.Sessions;

/// <summary>Who says something in a session.</summary>
public enum Author
{
    Guest,

    Bot,

    Operator,

    /// <summary>mluvii itself, as when nobody is there.</summary>
    Mluvii,
}
