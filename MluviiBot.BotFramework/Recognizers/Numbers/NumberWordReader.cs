#nullable enable
namespace Microsoft.Recognizers.Text;

/// <summary>Adds number words up to one number: "two hundred and five thousand".</summary>
internal struct NumberWordReader
{
    private readonly List<Word> _words;
    private readonly NumberWords _vocabulary;
    private int _next;
    private decimal _total;
    private decimal _group;
    private decimal _smallestScale;
    private bool _any;
    private bool _closed;
    private bool _articleOnly;

    private NumberWordReader(List<Word> words, int index, NumberWords vocabulary)
    {
        _words = words;
        _next = index;
        _vocabulary = vocabulary;
        _smallestScale = decimal.MaxValue;
    }

    /// <summary>Reads the number that starts at a word; returns the index of the word after it, or the same index when there is none.</summary>
    public static int Read(List<Word> words, int index, NumberWords vocabulary, out RecognizedNumber number)
    {
        number = default;
        var first = index;
        var negative = false;
        var taken = vocabulary.Match(words, index, out var word);
        if (taken > 0 && word.Kind is NumberWordKind.Minus)
        {
            negative = true;
            index += taken;
            if (index < words.Count && words[index].Kind is WordKind.Digits)
            {
                return first;
            }
        }

        var reader = new NumberWordReader(words, index, vocabulary);
        if (!reader.ReadWhole())
        {
            return first;
        }

        reader.ReadFraction();
        var value = negative ? -(reader._total + reader._group) : reader._total + reader._group;
        number = new RecognizedNumber(words[first].Start, words[reader._next - 1].End, value, (double)value, reader._articleOnly && !negative);
        return reader._next;
    }

    private bool ReadWhole()
    {
        while (!_closed)
        {
            var taken = Match(_next, out var word);
            if (taken > 0 && word.Kind is NumberWordKind.And && _any && _group % 100 == 0 && _total + _group > 0)
            {
                // "and" belongs to the number only if the number goes on after it.
                var after = Match(_next + taken, out word);
                taken = after > 0 && Accept(word, afterAnd: true) ? taken + after : 0;
            }
            else if (taken > 0 && !Accept(word, afterAnd: false))
            {
                taken = 0;
            }

            if (taken == 0)
            {
                break;
            }

            _next += taken;
        }

        return _any;
    }

    private readonly int Match(int index, out NumberWord word)
    {
        word = default;
        return index < _words.Count && !(_any && _words[index].AfterPunctuation) ? _vocabulary.Match(_words, index, out word) : 0;
    }

    private bool Accept(NumberWord word, bool afterAnd)
    {
        var accepted = word.Kind switch
        {
            NumberWordKind.Value or NumberWordKind.Article => AcceptValue(word.Value),
            NumberWordKind.Multiplier => AcceptMultiplier(word.Value),
            NumberWordKind.Suffix => _group is > 0 and < 10 && AcceptMultiplier(word.Value),
            NumberWordKind.Scale when !afterAnd => AcceptScale(word.Value),
            NumberWordKind.Half => AcceptHalf(),
            _ => false,
        };
        if (accepted)
        {
            _articleOnly = !_any && word.Kind is NumberWordKind.Article;
            _any = true;
        }

        return accepted;
    }

    private bool AcceptValue(decimal value)
    {
        if (value == 0)
        {
            // A spoken zero fills a gap in Chinese (一百零五); elsewhere it stands alone.
            return !_any || _vocabulary.TeensAreSums;
        }

        if (value >= 1000)
        {
            if (_any)
            {
                return false;
            }

            (_total, _smallestScale) = (value, 1000);
            return true;
        }

        var fits = (_group == 0 && (!_any || _total > 0)) || value switch
        {
            < 10 => _group % 10 == 0 && _group > 0 && (_vocabulary.TeensAreSums || _group % 100 != 10),
            < 100 => _group % 100 == 0 && _group > 0,
            _ => false,
        };
        if (!fits || (_group == 0 && _total > 0 && value >= _smallestScale))
        {
            return false;
        }

        _group += value;
        return true;
    }

    private bool AcceptMultiplier(decimal value)
    {
        var factor = value == 100 && !_vocabulary.TeensAreSums ? _group : _group % 10;
        if (factor >= 100 || (factor == 0 && _any && _group % (value * 10) != 0) || (factor == 0 && _any && _total == 0 && _group == 0) || value >= _smallestScale)
        {
            return false;
        }

        _group = _group - factor + ((factor == 0 ? 1 : factor) * value);
        return true;
    }

    private bool AcceptScale(decimal value)
    {
        if (value >= _smallestScale || (_any && _group == 0))
        {
            return false;
        }

        _total += (_group == 0 ? 1 : _group) * value;
        _group = 0;
        _smallestScale = value;
        return true;
    }

    private bool AcceptHalf()
    {
        _group += 0.5m;
        _closed = true;
        return true;
    }

    /// <summary>"two point five", "dvě celé pět": the words after the point are read as the digits they make.</summary>
    private void ReadFraction()
    {
        var taken = Match(_next, out var word);
        if (_closed || taken == 0 || word.Kind is not NumberWordKind.Point)
        {
            return;
        }

        var (index, unit, fraction) = (_next + taken, 1m, 0m);
        while (unit > 0.000001m && (taken = Match(index, out word)) > 0 && word.Kind is NumberWordKind.Value or NumberWordKind.Article && word.Value < 100)
        {
            // "twenty five" after the point is 25, not 205.
            var (value, width) = (word.Value, word.Value < 10 ? 0.1m : 0.01m);
            index += taken;
            if (value >= 20 && value % 10 == 0 && (taken = Match(index, out word)) > 0 && word.Kind is NumberWordKind.Value && word.Value is > 0 and < 10)
            {
                value += word.Value;
                index += taken;
            }

            unit *= width;
            fraction += value * unit;
        }

        if (unit < 1)
        {
            _group += fraction;
            _next = index;
        }
    }
}
