using System.Buffers;
using System.Globalization;
using System.Text;

namespace MluviiBot.Extensions.Turns;

/// <summary>JSON that any store can keep. A guest's text may hold half of a surrogate pair, which JSON can but UTF-8, and so a database, cannot.</summary>
internal static class StorableJson
{
    /// <summary>The same JSON; halves of surrogate pairs, which stand in its strings only, are escaped.</summary>
    public static string Of(string json)
    {
        if (!json.AsSpan().ContainsAnyInRange('\ud800', '\udfff'))
        {
            return json;
        }

        var text = new StringBuilder(json.Length);
        for (var rest = json.AsSpan(); !rest.IsEmpty;)
        {
            if (Rune.DecodeFromUtf16(rest, out _, out var length) == OperationStatus.Done)
            {
                text.Append(rest[..length]);
            }
            else
            {
                text.Append(CultureInfo.InvariantCulture, $"\\u{(int)rest[0]:x4}");
            }

            rest = rest[length..];
        }

        return text.ToString();
    }
}
