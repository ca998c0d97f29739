#nullable enable
using System.Collections.Concurrent;
using System.Globalization;

namespace Microsoft.Bot.Builder;

/// <summary>Cultures by the locale that came with an activity.</summary>
internal static class TurnCulture
{
    // Locales are the guest's choice: what is remembered has to have an end.
    private const int Limit = 1024;

    private static readonly ConcurrentDictionary<string, CultureInfo?> Known = new(StringComparer.OrdinalIgnoreCase);

    public static CultureInfo? Find(string locale)
    {
        if (Known.TryGetValue(locale, out var culture))
        {
            return culture;
        }

        culture = Resolve(locale);
        if (Known.Count < Limit)
        {
            Known[locale] = culture;
        }

        return culture;
    }

    private static CultureInfo? Resolve(string locale)
    {
        try
        {
            return CultureInfo.GetCultureInfo(locale, predefinedOnly: true);
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }
}
