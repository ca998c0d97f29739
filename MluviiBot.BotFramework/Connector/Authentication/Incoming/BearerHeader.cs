#nullable enable
namespace Microsoft.Bot.Connector.Authentication;

internal static class BearerHeader
{
    private const string Scheme = "Bearer";

    /// <summary>The token in an <c>Authorization: Bearer</c> header; a part of it, because it is copied only if it is new.</summary>
    /// <exception cref="UnauthorizedAccessException">It is not such a header.</exception>
    public static ReadOnlyMemory<char> Token(string header)
    {
        var trimmed = header.AsMemory().Trim();
        var space = trimmed.Span.IndexOf(' ');
        var scheme = space < 0 ? trimmed : trimmed[..space];
        if (!scheme.Span.Equals(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            throw Refusal.Because("the Authorization header is not of the Bearer scheme");
        }

        var token = space < 0 ? default : trimmed[(space + 1)..].TrimStart();
        return token.IsEmpty ? throw Refusal.Because("the Authorization header carries no token") : token;
    }
}
