#nullable enable
namespace Microsoft.Recognizers.Text;

/// <summary>The number words of a language. Lists go up by one value per comma; '/' separates words of the same value.</summary>
internal sealed class NumberWords
{
    private readonly PhraseTable<NumberWord> _words = new();

    /// <summary>"ten two" means twelve, as in Chinese and Turkish.</summary>
    public bool TeensAreSums { get; init; }

    public int Match(List<Word> words, int index, out NumberWord word) => _words.Match(words, index, out word);

    public NumberWords From(decimal first, string list, decimal step = 1)
    {
        foreach (var alternatives in list.Split(','))
        {
            Value(first, alternatives);
            first += step;
        }

        return this;
    }

    public NumberWords Tens(string list) => From(20, list, 10);

    public NumberWords Value(decimal value, string words) => Add(words, new NumberWord(NumberWordKind.Value, value));

    public NumberWords Article(string words) => Add(words, new NumberWord(NumberWordKind.Article, 1));

    public NumberWords Multiplier(decimal value, string words) => Add(words, new NumberWord(NumberWordKind.Multiplier, value));

    public NumberWords Suffix(decimal value, string words) => Add(words, new NumberWord(NumberWordKind.Suffix, value));

    public NumberWords Scale(decimal value, string words) => Add(words, new NumberWord(NumberWordKind.Scale, value));

    public NumberWords And(string words) => Add(words, new NumberWord(NumberWordKind.And));

    public NumberWords Minus(string words) => Add(words, new NumberWord(NumberWordKind.Minus));

    public NumberWords Point(string words) => Add(words, new NumberWord(NumberWordKind.Point));

    public NumberWords Half(string words) => Add(words, new NumberWord(NumberWordKind.Half, 0.5m));

    /// <summary>Words that a rule makes, for the languages that write numbers as one word.</summary>
    public NumberWords Made(int from, int to, Func<int, string> words)
    {
        for (var value = from; value <= to; value++)
        {
            Value(value, words(value));
        }

        return this;
    }

    private NumberWords Add(string words, NumberWord word)
    {
        _words.Add(words.Replace('/', ','), word);
        return this;
    }
}
