namespace Microsoft.Bot.Schema;

/// <summary>A call of <see cref="Name"/> whose answer the channel awaits in the same HTTP request.</summary>
public interface IInvokeActivity : IActivity
{
    string Name { get; set; }

    ConversationReference RelatesTo { get; set; }

    object Value { get; set; }
}
