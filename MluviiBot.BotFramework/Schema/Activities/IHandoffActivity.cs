namespace Microsoft.Bot.Schema;

/// <summary>The conversation is to change hands.</summary>
public interface IHandoffActivity : IActivity
{
}
