namespace Microsoft.Bot.Schema;

/// <summary>Something the two sides agree on by <see cref="Name"/>, not shown to the user.</summary>
public interface IEventActivity : IActivity
{
    string Name { get; set; }

    /// <summary>Another conversation that the event is about.</summary>
    ConversationReference RelatesTo { get; set; }

    object Value { get; set; }
}
