namespace Microsoft.Bot.Schema;

/// <summary>Values of <see cref="Activity.AttachmentLayout"/>.</summary>
public static class AttachmentLayoutTypes
{
    /// <summary>Side by side, to be scrolled.</summary>
    public const string Carousel = "carousel";

    /// <summary>One under another.</summary>
    public const string List = "list";
}
