namespace Microsoft.Bot.Schema;

/// <summary>The message with this id says something else now.</summary>
public interface IMessageUpdateActivity : IMessageActivity
{
}
