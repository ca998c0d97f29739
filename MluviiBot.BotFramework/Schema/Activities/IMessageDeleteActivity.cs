namespace Microsoft.Bot.Schema;

/// <summary>The message with this id is gone.</summary>
public interface IMessageDeleteActivity : IActivity
{
}
