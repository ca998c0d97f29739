#nullable enable
namespace Microsoft.Recognizers.Text;

internal enum WordKind
{
    Letters,
    Digits,
    Symbol,
}

/// <summary>A run of letters or of digits, a Chinese or Japanese character, or a symbol such as an emoji.</summary>
/// <param name="Start">Index of the first character.</param>
/// <param name="End">Index after the last character.</param>
/// <param name="Key">The folded text; empty for digits.</param>
/// <param name="Kind">What the run is made of.</param>
/// <param name="Attached">Nothing stands between this and the word before.</param>
/// <param name="AfterPunctuation">Punctuation stands between this and the word before.</param>
internal readonly record struct Word(int Start, int End, string Key, WordKind Kind, bool Attached, bool AfterPunctuation);
