namespace Microsoft.Bot.Schema;

/// <summary>Values of <see cref="Activity.TextFormat"/>.</summary>
public static class TextFormatTypes
{
    public const string Markdown = "markdown";

    public const string Plain = "plain";

    /// <summary>Tags as the channel understands them, for example in Teams.</summary>
    public const string Xml = "xml";
}
