namespace MluviiBot.Simulator.Scripts.Playing;

/// <summary>What a part of a bot's message is.</summary>
internal enum PartKind
{
    /// <summary>Text of the message. A script must mention it.</summary>
    Words,

    /// <summary>Text of the only card of a message without text.</summary>
    CardWords,

    Cards,

    /// <summary>Buttons below the message or on its cards.</summary>
    Buttons,

    /// <summary>A form of mluvii.</summary>
    Form,

    File,
}
