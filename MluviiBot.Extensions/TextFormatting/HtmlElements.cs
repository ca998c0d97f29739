using System.Collections.Frozen;

namespace MluviiBot.Extensions.TextFormatting;

/// <summary>What becomes of an element of HTML.</summary>
internal enum HtmlElement
{
    /// <summary>No element: the angle bracket is part of the text.</summary>
    Unknown,
    Strong,
    Em,
    Link,

    /// <summary>A line ends where it stands.</summary>
    LineBreak,

    /// <summary>A line ends where the element ends.</summary>
    Block,

    /// <summary>The tag goes, the words in it stay.</summary>
    Stripped,

    /// <summary>The tag goes with all that is in it.</summary>
    Dropped,
}

/// <summary>The elements that are told from mere angle brackets.</summary>
internal static class HtmlElements
{
    public const int MaxNameLength = 10;

    private static readonly FrozenDictionary<string, HtmlElement> Known = Build();

    private static readonly FrozenDictionary<string, HtmlElement>.AlternateLookup<ReadOnlySpan<char>> BySpan = Known.GetAlternateLookup<ReadOnlySpan<char>>();

    public static HtmlElement Of(ReadOnlySpan<char> name) => BySpan.TryGetValue(name, out var element) ? element : HtmlElement.Unknown;

    private static FrozenDictionary<string, HtmlElement> Build()
    {
        var known = new Dictionary<string, HtmlElement>(StringComparer.OrdinalIgnoreCase);
        Add(HtmlElement.Strong, "strong b");
        Add(HtmlElement.Em, "em i");
        Add(HtmlElement.Link, "a");
        Add(HtmlElement.LineBreak, "br hr");
        Add(HtmlElement.Block, "p div li ul ol dl dt dd tr table h1 h2 h3 h4 h5 h6 pre blockquote section article header footer");
        Add(HtmlElement.Stripped, "span u s small sub sup font center del ins mark code kbd td th tbody thead img picture video audio source form input button label select");
        Add(HtmlElement.Stripped, "option textarea html head body title meta link base svg math iframe object embed applet frame frameset marquee template noscript nav main");
        Add(HtmlElement.Dropped, "script style");
        return known.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

        void Add(HtmlElement element, string names)
        {
            foreach (var name in names.Split(' '))
            {
                known[name] = element;
            }
        }
    }
}
