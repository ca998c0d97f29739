namespace Microsoft.Bot.Schema;

/// <summary>The sender is writing; channels show it for a few seconds or until the message comes.</summary>
public interface ITypingActivity : IActivity
{
}
