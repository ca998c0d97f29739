#nullable enable
namespace Microsoft.Recognizers.Text;

/// <summary>How a culture writes numbers in digits.</summary>
/// <param name="Decimal">The decimal separator.</param>
/// <param name="Groups">Characters that may separate groups of three digits. Spaces may everywhere.</param>
/// <param name="PairsAllowed">Groups of two digits are usual too (12,34,567).</param>
internal sealed record NumberFormat(char Decimal, string Groups, bool PairsAllowed = false)
{
    public static NumberFormat Point { get; } = new('.', ",");

    public static NumberFormat Indian { get; } = new('.', ",", PairsAllowed: true);

    public static NumberFormat Comma { get; } = new(',', ".");

    public static NumberFormat Swiss { get; } = new('.', "'’");

    /// <summary>The format of a region that does not write like its language's other ones, or null.</summary>
    public static NumberFormat? OfRegion(string locale) => locale switch
    {
        "de-ch" or "de-li" or "it-ch" or "fr-ch" => Swiss,
        "es-mx" or "es-us" or "es-pr" or "es-gt" or "es-hn" or "es-ni" or "es-pa" or "es-pe" or "es-sv" or "es-do" => Point,
        "en-in" => Indian,
        "en-za" => Comma,
        _ => null,
    };

    public bool IsGroupSeparator(char character) => character is ' ' or '\u00A0' or '\u202F' or '\u2009' || Groups.Contains(character);
}
