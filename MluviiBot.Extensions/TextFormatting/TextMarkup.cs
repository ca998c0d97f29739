namespace MluviiBot.Extensions.TextFormatting;

/// <summary>What a channel makes of the tags in a text.</summary>
public enum TextMarkup
{
    /// <summary><c>strong</c>, <c>em</c> and <c>a</c> are shown; nothing else passes.</summary>
    Html,

    /// <summary>No tags: a link is written out behind its words.</summary>
    Plain,
}
