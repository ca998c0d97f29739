using System.Globalization;

namespace AdaptiveCards;

/// <summary>Colours as #RRGGBB or #AARRGGBB.</summary>
public class ColorUtil
{
    /// <summary>The length of #AARRGGBB.</summary>
    public static readonly int alphaColorLength = 9;

    /// <summary>The length of #RRGGBB.</summary>
    public static readonly int colorStringLength = 7;

    /// <summary>How far towards white a lighter colour lies.</summary>
    private const double Lightening = 0.25;

    public ColorUtil()
    {
    }

    /// <summary>The colour a quarter of the way to white, with the same opacity; null if it is not a colour.</summary>
    public static string GenerateLighterColor(string hexColor)
    {
        if (!TryParseColor(hexColor, out var color))
        {
            return null;
        }

        var lighter = color & unchecked((int)0xFF000000);
        for (var shift = 0; shift <= 16; shift += 8)
        {
            var channel = (color >> shift) & 0xFF;
            lighter |= (channel + (int)Math.Round((0xFF - channel) * Lightening)) << shift;
        }

        return hexColor.Length == alphaColorLength
            ? string.Create(CultureInfo.InvariantCulture, $"#{lighter:X8}")
            : string.Create(CultureInfo.InvariantCulture, $"#{lighter:X6}");
    }

    public static bool IsValidColor(string color) => TryParseColor(color, out _);

    /// <param name="color">As #RRGGBB or #AARRGGBB.</param>
    /// <param name="result">The digits as one number: 0xRRGGBB or 0xAARRGGBB.</param>
    public static bool TryParseColor(string color, out int result)
    {
        result = 0;
        return color is ['#', ..]
            && (color.Length == colorStringLength || color.Length == alphaColorLength)
            && int.TryParse(color.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out result);
    }
}
