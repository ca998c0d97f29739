namespace AdaptiveCards;

public class ColorUtil
{
    public static readonly int alphaColorLength;

    public static readonly int colorStringLength;

    public ColorUtil()
    {
    }

    public static string GenerateLighterColor(string hexColor) => throw new NotImplementedException();

    public static bool IsValidColor(string color) => throw new NotImplementedException();

    public static bool TryParseColor(string color, out int result) => throw new NotImplementedException();
}
