#nullable enable
using System.Globalization;

namespace Microsoft.Recognizers.Text;

/// <summary>
/// Reads one number written in digits: sign, groups, fraction, exponent, simple fraction (1/2), "k" for thousands.
/// Digits of any script count.
/// </summary>
internal ref struct DigitReader
{
    // More digits than any double has before its point.
    private const int LongestNumber = 400;
    private const int LongestExponent = 5;

    private readonly string _text;
    private readonly NumberFormat _format;
    private readonly Span<char> _digits;
    private int _length;
    private int _position;
    private bool _hasPoint;
    private bool _tooLarge;

    private DigitReader(string text, int position, NumberFormat format, Span<char> buffer)
    {
        _text = text;
        _position = position;
        _format = format;
        _digits = buffer;
    }

    /// <param name="text">The text.</param>
    /// <param name="first">Index of a digit with no digit before it.</param>
    /// <param name="format">How the culture writes numbers.</param>
    public static RecognizedNumber Read(string text, int first, NumberFormat format)
    {
        Span<char> buffer = stackalloc char[LongestNumber + LongestExponent];
        var reader = new DigitReader(text, first, format, buffer);
        return reader.Read();
    }

    public static bool IsDigit(string text, int index) => index >= 0 && index < text.Length && CharUnicodeInfo.GetDecimalDigitValue(text[index]) >= 0;

    private RecognizedNumber Read()
    {
        var start = _position;
        if (IsLeadingPoint(start))
        {
            start--;
            Append('0');
            Append('.');
            AppendRun();
        }
        else
        {
            var separator = ReadWholePart();
            ReadFraction(separator);
        }

        var negative = false;
        if (start > 0 && _text[start - 1] is '-' or '−' or '+' && !IsWordBefore(start - 1))
        {
            negative = _text[--start] != '+';
        }

        ReadExponent();
        var written = _digits[.._length];
        var approximate = _tooLarge ? double.PositiveInfinity : double.Parse(written, NumberStyles.Float, CultureInfo.InvariantCulture);
        decimal? exact = !_tooLarge && decimal.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;
        ReadDivisor(ref approximate, ref exact);
        ReadThousands(ref approximate, ref exact);
        return new RecognizedNumber(start, _position, negative ? -exact : exact, negative ? -approximate : approximate);
    }

    private readonly bool IsLeadingPoint(int start) => start > 0 && _text[start - 1] == _format.Decimal && !IsWordBefore(start - 1);

    private readonly bool IsWordBefore(int index) => index > 0 && (char.IsLetterOrDigit(_text[index - 1]) || _text[index - 1] is '.' or ',' or '-' or '+' or '/');

    /// <summary>The whole part with its groups; returns the separator that was used, or 0.</summary>
    private char ReadWholePart()
    {
        var before = _position;
        AppendRun();
        var firstGroup = _position - before;
        if (firstGroup > 3 || (firstGroup == 1 && _digits[0] == '0') || _position >= _text.Length || !_format.IsGroupSeparator(_text[_position]))
        {
            return '\0';
        }

        var separator = _text[_position];
        var grouped = false;
        while (_position < _text.Length && _text[_position] == separator && IsGroup(separator))
        {
            _position++;
            AppendRun();
            grouped = true;
        }

        return grouped ? separator : '\0';
    }

    private readonly bool IsGroup(char separator)
    {
        var digits = RunLength(_position + 1);
        var after = _position + 1 + digits;
        return digits == 3
            || (digits == 2 && _format.PairsAllowed && after < _text.Length && _text[after] == separator && RunLength(after + 1) is 2 or 3);
    }

    private void ReadFraction(char usedSeparator)
    {
        if (_position >= _text.Length || _text[_position] is not ('.' or ',') || _text[_position] == usedSeparator)
        {
            return;
        }

        // The other culture's separator is understood as well, unless it goes on like a date or a list (1.2.3).
        var digits = RunLength(_position + 1);
        var after = _position + 1 + digits;
        var goesOn = after < _text.Length && _text[after] == _text[_position] && IsDigit(_text, after + 1);
        if (digits == 0 || (_text[_position] != _format.Decimal && (goesOn || usedSeparator != '\0')))
        {
            return;
        }

        _position++;
        Append('.');
        AppendRun();
    }

    private void ReadExponent()
    {
        if (_position >= _text.Length || _text[_position] is not ('e' or 'E'))
        {
            return;
        }

        var sign = _position + 1 < _text.Length && _text[_position + 1] is '+' or '-' ? 1 : 0;
        var digits = RunLength(_position + 1 + sign);
        var after = _position + 1 + sign + digits;
        if (digits is 0 or > 3 || (after < _text.Length && char.IsLetter(_text[after])))
        {
            return;
        }

        _digits[_length++] = 'e';
        if (sign == 1)
        {
            _digits[_length++] = _text[_position + 1];
        }

        for (_position += 1 + sign; digits > 0; digits--)
        {
            _digits[_length++] = DigitAt(_position++);
        }
    }

    private void ReadDivisor(ref double approximate, ref decimal? exact)
    {
        if (_position >= _text.Length || _text[_position] != '/')
        {
            return;
        }

        var digits = RunLength(_position + 1);
        var after = _position + 1 + digits;
        if (digits is 0 or > 9 || (after < _text.Length && (_text[after] == '/' || char.IsLetter(_text[after]))))
        {
            return;
        }

        var divisor = 0;
        for (_position++; digits > 0; digits--)
        {
            divisor = (divisor * 10) + (DigitAt(_position++) - '0');
        }

        approximate = divisor == 0 ? double.PositiveInfinity : approximate / divisor;
        exact = divisor == 0 ? null : exact / divisor;
    }

    private void ReadThousands(ref double approximate, ref decimal? exact)
    {
        if (_position < _text.Length && _text[_position] is 'k' or 'K' && (_position + 1 == _text.Length || !char.IsLetterOrDigit(_text[_position + 1])))
        {
            _position++;
            approximate *= 1000;
            exact = exact < decimal.MaxValue / 1000 ? exact * 1000 : null;
        }
    }

    private readonly int RunLength(int from)
    {
        var end = from;
        while (IsDigit(_text, end))
        {
            end++;
        }

        return end - from;
    }

    private readonly char DigitAt(int index) => (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(_text[index]));

    private void AppendRun()
    {
        for (; IsDigit(_text, _position); _position++)
        {
            Append(DigitAt(_position));
        }
    }

    private void Append(char character)
    {
        _hasPoint |= character == '.';
        if (_length < LongestNumber)
        {
            _digits[_length++] = character;
        }
        else
        {
            // Digits of a fraction beyond this are more than any type holds.
            _tooLarge |= !_hasPoint;
        }
    }
}
