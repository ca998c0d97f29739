using System.Net;
using System.Text.RegularExpressions;

namespace MluviiBot.Extensions.Handling;

/// <summary>What a guest wrote, or the button that the guest pressed: mluvii sends either its title or its value. Personal data.</summary>
public sealed partial record GuestMessage
{
    /// <param name="text">The words as they came; null for none.</param>
    public GuestMessage(string? text)
    {
        Text = text ?? string.Empty;
        PlainText = Plain(Text);
    }

    /// <summary>The words as they came, perhaps with HTML entities; empty when the guest sent something else than words.</summary>
    public string Text { get; }

    /// <summary>The words without tags of formatting, entities, and space around them.</summary>
    public string PlainText { get; }

    /// <summary>Nothing of the words, which must not end in a log.</summary>
    public override string ToString() => nameof(GuestMessage);

    private static string Plain(string text)
    {
        if (text.AsSpan().IndexOfAny('<', '&') < 0)
        {
            return text.Trim();
        }

        var withoutBreaks = LineBreak().Replace(text, "\n");
        return WebUtility.HtmlDecode(Formatting().Replace(withoutBreaks, string.Empty)).Replace('\u00a0', ' ').Trim();
    }

    [GeneratedRegex(@"<br\s*/?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex LineBreak();

    // Whole tags of formatting only: "a<b and c>d" is what the guest means.
    [GeneratedRegex(
        """</?(strong|em|b|i|u|p|div|span)\s*/?>|</a\s*>|<(a|p|div|span)(\s+[a-z-]+\s*=\s*("[^"]*"|'[^']*'))+\s*>""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Formatting();
}
