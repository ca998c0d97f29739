using System.Buffers;
using System.Text;
using Microsoft.Bot.Schema;
using MluviiBot.Extensions.Activities;

namespace MluviiBot.Extensions.TextFormatting;

/// <summary>Texts on their way to the guest and from the guest.</summary>
/// <remarks>
/// mluvii shows <c>strong</c>, <c>em</c> and <c>a</c> and strips every other tag. Any text takes time in proportion to its length.
/// Source: <see href="https://docs.mluvii.com/en/for-it-specialists/chatbot-connection/supported-activities-and-events">mluvii's page</see>.
/// </remarks>
public static class GuestText
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("<>&\r*_`[\\");

    /// <summary>What goes to mluvii for a text of the bot.</summary>
    /// <remarks>
    /// Bold, italic and links of Markdown and of HTML stay; other elements of HTML go, scripts and styles with what is in them; any other
    /// angle bracket is text. A link that does not lead to <c>http</c>, <c>https</c>, <c>mailto</c> or <c>tel</c> leaves its words only.
    /// Lines end with a line feed alone, as Apple wants them.
    /// </remarks>
    /// <param name="text">The bot's text; null gives an empty one.</param>
    /// <param name="textFormat">One of <see cref="TextFormatTypes"/>: Markdown when null, as in Bot Framework; what is <c>plain</c> is not interpreted at all.</param>
    /// <param name="markup">What the guest's channel shows.</param>
    public static string Format(string? text, string? textFormat = TextFormatTypes.Markdown, TextMarkup markup = TextMarkup.Html)
    {
        if (string.IsNullOrEmpty(text))
        {
            return string.Empty;
        }

        if (!text.AsSpan().ContainsAny(Signs) && !text.Any(IsUnwanted))
        {
            return text;
        }

        var isMarkdown = string.IsNullOrEmpty(textFormat) || string.Equals(textFormat, TextFormatTypes.Markdown, StringComparison.OrdinalIgnoreCase);
        return isMarkdown || string.Equals(textFormat, TextFormatTypes.Xml, StringComparison.OrdinalIgnoreCase)
            ? MarkupWriter.Write(MarkupReader.Read(text, isMarkdown), markup).Trim('\n')
            : Encode(text, markup);
    }

    /// <summary>What a guest means: without tags, entities and the space around: <c>&lt;b&gt;Tom &amp;amp; Eva&lt;/b&gt;</c> is <c>Tom &amp; Eva</c>.</summary>
    /// <remarks>
    /// Angle brackets that are no tag of HTML, as in <c>a&lt;b and c&gt;d</c>, stay; a space that does not break is a space. What comes out is text:
    /// encode it before it goes into a page.
    /// </remarks>
    /// <param name="text">As mluvii sent it; null gives an empty one.</param>
    public static string Plain(string? text)
    {
        if (string.IsNullOrEmpty(text) || !text.AsSpan().ContainsAny("<&\r\u00A0"))
        {
            return text?.Trim() ?? string.Empty;
        }

        var plain = new StringBuilder(text.Length);
        foreach (var piece in MarkupReader.Read(text, markdown: false))
        {
            plain.Append(piece.Mark is Mark.None ? piece.Text : string.Empty);
        }

        return plain.Replace('\u00A0', ' ').ToString().Trim();
    }

    /// <summary>The guest's words without tags and entities.</summary>
    /// <param name="message">A guest's message.</param>
    public static string PlainText(this IMessageActivity message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return Plain(message.Text);
    }

    /// <inheritdoc cref="PlainText(IMessageActivity)"/>
    public static string PlainText(this Text message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return Plain(message.Value);
    }

    /// <summary>Text that is not to be interpreted, as it stands in a text of the markup.</summary>
    internal static string Encode(string text, TextMarkup markup)
    {
        var encoded = new StringBuilder(text.Length + 16);
        MarkupWriter.AppendWords(encoded, text.ReplaceLineEndings("\n"), markup);
        return encoded.ToString();
    }

    private static bool IsUnwanted(char character) => char.IsControl(character) && character is not ('\n' or '\t');
}
