using System.Security.Cryptography;
using System.Text;

namespace Microsoft.Bot.Builder;

public static class StringUtils
{
    private const string Dots = "...";

    /// <summary>Cuts the builder's text to <paramref name="length"/> characters and adds three dots, if it is longer.</summary>
    /// <returns>The same builder.</returns>
    public static StringBuilder Ellipsis(StringBuilder sb, int length)
    {
        ArgumentNullException.ThrowIfNull(sb);
        if (sb.Length > length)
        {
            sb.Length = length;
            sb.Append(Dots);
        }

        return sb;
    }

    /// <summary>The text, or its first <paramref name="length"/> characters and three dots.</summary>
    public static string Ellipsis(string text, int length)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= length ? text : string.Concat(text.AsSpan(0, length), Dots);
    }

    /// <summary>As <see cref="Ellipsis(StringBuilder, int)"/>, with the hash of the whole text behind the dots: texts that differ stay different.</summary>
    public static StringBuilder EllipsisHash(StringBuilder sb, int length)
    {
        ArgumentNullException.ThrowIfNull(sb);
        if (sb.Length > length)
        {
            var hash = Hash(sb.ToString());
            Ellipsis(sb, length).Append(hash);
        }

        return sb;
    }

    /// <summary>As <see cref="Ellipsis(string, int)"/>, with the hash of the whole text behind the dots: texts that differ stay different.</summary>
    public static string EllipsisHash(string text, int length)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= length ? text : Ellipsis(text, length) + Hash(text);
    }

    /// <summary>SHA-256 of the UTF-8 text, in Base64.</summary>
    public static string Hash(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
