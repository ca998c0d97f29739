#nullable enable
namespace Microsoft.Bot.Connector.Authentication;

internal static class BearerHeader
{
    private const string Scheme = "Bearer";

    /// <summary>The token of an <c>Authorization: Bearer</c> header.</summary>
    /// <exception cref="UnauthorizedAccessException">It is not such a header.</exception>
    public static string Token(string header)
    {
        var trimmed = header.AsSpan().Trim();
        var space = trimmed.IndexOf(' ');
        var scheme = space < 0 ? trimmed : trimmed[..space];
        if (!scheme.Equals(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            throw Refusal.Because("the Authorization header is not of the Bearer scheme");
        }

        var token = space < 0 ? default : trimmed[(space + 1)..].TrimStart();
        return token.IsEmpty ? throw Refusal.Because("the Authorization header carries no token") : token.ToString();
    }
}
