namespace Microsoft.Bot.Schema;

/// <summary>Something for the user to see or hear, or from the user.</summary>
public interface IMessageActivity : IActivity
{
    /// <summary>One of <see cref="AttachmentLayoutTypes"/>; a list when missing.</summary>
    string AttachmentLayout { get; set; }

    IList<Attachment> Attachments { get; set; }

    /// <summary>One of <see cref="DeliveryModes"/>; normal when missing.</summary>
    string DeliveryMode { get; set; }

    /// <summary>The point in time after which the message is not worth showing any more.</summary>
    DateTimeOffset? Expiration { get; set; }

    /// <summary>One of <see cref="ActivityImportance"/>; normal when missing.</summary>
    string Importance { get; set; }

    /// <summary>One of <see cref="InputHints"/>; accepting when missing.</summary>
    string InputHint { get; set; }

    /// <summary>Language of what is shown, as BCP 47: <c>cs</c>, <c>en-US</c>.</summary>
    string Locale { get; set; }

    /// <summary>What is spoken: plain text or SSML; empty is silence.</summary>
    string Speak { get; set; }

    SuggestedActions SuggestedActions { get; set; }

    /// <summary>Shown where the attachments cannot be.</summary>
    string Summary { get; set; }

    string Text { get; set; }

    /// <summary>One of <see cref="TextFormatTypes"/>; markdown when missing.</summary>
    string TextFormat { get; set; }

    /// <summary>What a button carried.</summary>
    object Value { get; set; }

    /// <summary>The mentions among the entities; empty when there are none.</summary>
    Mention[] GetMentions();

    /// <summary>Whether there is anything for the other side: text, summary, attachments or channel data.</summary>
    bool HasContent();
}
