using System.Globalization;

namespace MluviiBot.Texts;

/// <summary>Texts with places to fill: {0}, {1}.</summary>
internal static class TextFilling
{
    /// <summary>The text with these values in their places, written as the guest's language does.</summary>
    public static string With(this string text, params object?[] values) => string.Format(CultureInfo.CurrentCulture, text, values);
}
