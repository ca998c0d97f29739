#nullable enable
using System.Globalization;

namespace AdaptiveCards;

internal static class CardLanguage
{
    /// <summary>Whether it names a language that the machine's culture data has, such as <c>cs</c> or <c>en-GB</c>.</summary>
    public static bool IsKnown(string language)
    {
        try
        {
            return CultureInfo.GetCultureInfo(language, predefinedOnly: true).LCID != CultureInfo.InvariantCulture.LCID;
        }
        catch (CultureNotFoundException)
        {
            return false;
        }
    }
}
