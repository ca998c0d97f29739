namespace MluviiBot.Extensions.TextFormatting;

/// <summary>What mluvii shows of a markup.</summary>
internal enum Mark
{
    None,
    Strong,
    Em,
    Link,
}

/// <summary>A part of a text: words, or where a mark begins or ends.</summary>
/// <param name="Mark">None for words.</param>
/// <param name="Opens">Whether the mark begins here.</param>
/// <param name="Text">The words, entities decoded; of the beginning of a link its address.</param>
internal readonly record struct Piece(Mark Mark, bool Opens, string Text);
