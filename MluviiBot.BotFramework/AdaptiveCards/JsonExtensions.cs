namespace AdaptiveCards;

public static class JsonExtensions
{
    public static bool IsHexDigit(this char c) => throw new NotImplementedException();

    public static bool IsIntegerType(this Type type) => throw new NotImplementedException();
}
