using System.Diagnostics.CodeAnalysis;

namespace MluviiBot.Extensions.TextFormatting;

/// <summary>Lets through addresses that a guest may be sent to: the web, e-mail and telephone, nothing that runs.</summary>
internal static class SafeLink
{
    public const int MaxLength = 2048;

    public static bool TryRead(string? address, [NotNullWhen(true)] out string? safe)
    {
        safe = address?.Trim();
        if (string.IsNullOrEmpty(safe) || safe.Length > MaxLength || safe.Any(character => char.IsControl(character) || char.IsWhiteSpace(character))
            || !Uri.TryCreate(safe, UriKind.Absolute, out var uri))
        {
            safe = null;
            return false;
        }

        var allowed = uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeMailto || uri.Scheme == "tel";
        safe = allowed ? safe : null;
        return allowed;
    }

    /// <summary>Whether words already say the address, so that it need not be repeated behind them.</summary>
    public static bool IsSaidBy(string address, ReadOnlySpan<char> words)
    {
        var bare = address.AsSpan()[(address.IndexOf(':', StringComparison.Ordinal) + 1)..].TrimStart('/').TrimEnd('/');
        var said = words.Trim().TrimEnd('/');
        return said.EndsWith(bare, StringComparison.OrdinalIgnoreCase)
            && (said.Length == bare.Length || said.Equals(address.AsSpan().TrimEnd('/'), StringComparison.OrdinalIgnoreCase));
    }
}
