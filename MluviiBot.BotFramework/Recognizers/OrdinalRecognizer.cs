#nullable enable
namespace Microsoft.Recognizers.Text;

/// <summary>Finds ordinals in words: "the second one", "poslední". Those in digits are read as numbers.</summary>
internal static class OrdinalRecognizer
{
    public static List<RecognizedPlace> Recognize(string text, string? locale)
    {
        var ordinals = Language.Of(locale).Ordinals;
        var words = WordReader.Read(text);
        var places = new List<RecognizedPlace>();
        for (var i = 0; i < words.Count;)
        {
            var taken = Read(words, i, ordinals, out var place);
            if (taken > 0)
            {
                var (start, end) = (words[i].Start, words[i + taken - 1].End);
                places.Add(new RecognizedPlace(start, text[start..end], place));
            }

            i += Math.Max(taken, 1);
        }

        return places;
    }

    /// <summary>Reads one ordinal, of two words where the language says "twenty fifth" so; returns how many words it takes.</summary>
    public static int Read(List<Word> words, int index, PhraseTable<int> ordinals, out int place)
    {
        var taken = ordinals.Match(words, index, out place);
        if (taken > 0 && place is 20 or 30 && index + taken < words.Count && !words[index + taken].AfterPunctuation
            && ordinals.Match(words, index + taken, out var unit) is var more and > 0 && unit is >= 1 and <= 9)
        {
            place += unit;
            return taken + more;
        }

        return taken;
    }
}
