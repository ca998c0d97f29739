#nullable enable
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs.Memory.Paths;

/// <summary>Splits <c>orders[0]['first name'].items[user.choice]</c> into names (strings) and indexes (ints).</summary>
internal static class PathParser
{
    /// <param name="root">Where paths within brackets are looked up.</param>
    /// <param name="path">The path.</param>
    /// <param name="segments">Names and indexes, in order.</param>
    /// <returns>False when the path is malformed or one within brackets has no value.</returns>
    public static bool TryParse(object? root, string path, [NotNullWhen(true)] out List<object>? segments)
    {
        segments = null;
        var parsed = new List<object>();
        if (TryConstant(path, out var constant))
        {
            parsed.Add(constant);
            segments = parsed;
            return true;
        }

        var position = 0;
        while (position < path.Length)
        {
            if (path[position] == '[')
            {
                var close = ClosingBracket(path, position);
                if (close < 0 || !TryIndex(root, path[(position + 1)..close].Trim(), out var index))
                {
                    return false;
                }

                parsed.Add(index);
                position = close + 1;
            }
            else
            {
                // A dot may come between any two segments.
                var start = path[position] == '.' && parsed.Count > 0 ? position + 1 : position;
                var length = path.AsSpan(start).IndexOfAny('.', '[');
                var end = length < 0 ? path.Length : start + length;
                if (end > start)
                {
                    parsed.Add(path[start..end]);
                }
                else if (end == path.Length || path[end] != '[' || start == position)
                {
                    return false;
                }

                position = end;
            }
        }

        segments = parsed;
        return true;
    }

    private static bool TryIndex(object? root, string text, [NotNullWhen(true)] out object? index)
    {
        if (TryConstant(text, out index))
        {
            return true;
        }

        index = text.Length > 0 && ObjectPath.TryGetPathValue<object>(root, text, out var value)
            ? value switch
            {
                string name => name,
                sbyte or byte or short or ushort or int or long => Convert.ToInt32(value, CultureInfo.InvariantCulture),
                _ => null,
            }
            : null;
        return index != null;
    }

    private static bool TryConstant(string text, [NotNullWhen(true)] out object? constant)
    {
        constant = null;
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            constant = number;
        }
        else if (text.Length >= 2 && text[0] is ('\'' or '"') && ClosingQuote(text, 0) == text.Length - 1)
        {
            constant = text[1..^1];
        }

        return constant != null;
    }

    private static int ClosingBracket(string path, int open)
    {
        var depth = 0;
        for (var i = open; i < path.Length; i++)
        {
            switch (path[i])
            {
                case '[':
                    depth++;
                    break;
                case ']':
                    if (--depth == 0)
                    {
                        return i;
                    }

                    break;
                case '\'' or '"':
                    i = ClosingQuote(path, i);
                    if (i < 0)
                    {
                        return -1;
                    }

                    break;
            }
        }

        return -1;
    }

    private static int ClosingQuote(string text, int open) => text.IndexOf(text[open], open + 1);
}
