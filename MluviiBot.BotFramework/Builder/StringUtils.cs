using System.Text;

namespace Microsoft.Bot.Builder;

public static class StringUtils
{
    public static StringBuilder Ellipsis(StringBuilder sb, int length) => throw new NotImplementedException();

    public static string Ellipsis(string text, int length) => throw new NotImplementedException();

    public static StringBuilder EllipsisHash(StringBuilder sb, int length) => throw new NotImplementedException();

    public static string EllipsisHash(string text, int length) => throw new NotImplementedException();

    public static string Hash(string text) => throw new NotImplementedException();
}
