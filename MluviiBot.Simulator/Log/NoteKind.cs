namespace MluviiBot.Simulator.Log;

/// <summary>What a note of the simulator is about.</summary>
public enum NoteKind
{
    /// <summary>Where the session went and why.</summary>
    Routing,

    /// <summary>The guest's channel does not show what the bot sent.</summary>
    NotShown,

    /// <summary>mluvii did not do what the bot asked for.</summary>
    Ignored,

    /// <summary>The bot gave the session away and routing chose the same bot again.</summary>
    RoutingLoop,

    /// <summary>A mail went out, a contact was made and the like.</summary>
    Done,

    /// <summary>How it goes between mluvii and a bot: it fails, it is switched off, it was turned away before its activity got to a session.</summary>
    Connection,

    /// <summary>A fault that was asked for happened.</summary>
    Fault,
}
