#nullable enable
using System.Diagnostics.CodeAnalysis;

namespace Microsoft.Recognizers.Text;

/// <summary>Maps a culture code to one of a list: the same, else a wildcard of its language (<c>en-*</c>), else its language.</summary>
internal static class NearestCulture
{
    [return: NotNullIfNotNull(nameof(code))]
    public static string? Of(string? code, string[] supported)
    {
        if (string.IsNullOrEmpty(code))
        {
            return code;
        }

        // Some clients write "cs_CZ".
        var wanted = code.ToLowerInvariant().Replace('_', '-');
        if (Array.IndexOf(supported, wanted) >= 0)
        {
            return wanted;
        }

        var language = LanguageOf(wanted);
        string? nearest = null;
        foreach (var candidate in supported)
        {
            if (LanguageOf(candidate).SequenceEqual(language) && (nearest is null || candidate.EndsWith('*')))
            {
                nearest = candidate;
            }
        }

        return nearest ?? wanted;
    }

    public static ReadOnlySpan<char> LanguageOf(ReadOnlySpan<char> code)
    {
        var end = code.IndexOfAny('-', '_');
        return end < 0 ? code : code[..end];
    }
}
