namespace MluviiBot.Extensions.Channels;

/// <summary>What becomes of a message or command that the guest's channel cannot do.</summary>
public enum UnsupportedPolicy
{
    /// <summary>
    /// It is sent as well as the channel can: cards and buttons as numbered text that the guest answers by number, title or value, files
    /// as links. A command without such a form is not sent, and logged.
    /// </summary>
    Degrade,

    /// <summary>The bot gets an <see cref="UnsupportedOnChannelException"/>. The sign that somebody is writing is left out silently.</summary>
    Throw,

    /// <summary>It is sent as it is, whatever mluvii makes of it.</summary>
    SendAnyway,
}
