namespace Microsoft.Bot.Schema;

/// <summary>A message for one member only, about the activity that <see cref="IActivity.ReplyToId"/> names.</summary>
public interface ISuggestionActivity : IMessageActivity
{
    /// <summary>Parts of that activity's text to emphasize.</summary>
    IList<TextHighlight> TextHighlights { get; set; }
}
