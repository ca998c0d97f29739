namespace Microsoft.Bot.Schema;

/// <summary>For the log of the conversation; only test clients are shown it.</summary>
public interface ITraceActivity : IActivity
{
    /// <summary>Describes the value to a person.</summary>
    string Label { get; set; }

    /// <summary>Who traces.</summary>
    string Name { get; set; }

    ConversationReference RelatesTo { get; set; }

    object Value { get; set; }

    /// <summary>What <see cref="Value"/> holds.</summary>
    string ValueType { get; set; }
}
