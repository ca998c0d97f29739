using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace MluviiBot.Extensions.ApiChatbot;

/// <summary>Whether a request comes from mluvii: it knows the secret of the chatbot, or its basic credentials.</summary>
/// <remarks>Compares hashes in constant time, so that neither length nor beginning of a secret can be found by measuring.</remarks>
internal sealed class CallerCheck(ApiChatbotOptions options)
{
    private readonly byte[]? _secret = string.IsNullOrEmpty(options.Secret) ? null : Hash(options.Secret);
    private readonly byte[]? _credentials = options.HasCredentials ? Hash($"{options.UserName}:{options.Password}") : null;

    /// <summary>A chatbot without any secret admits everyone; it starts in Development only.</summary>
    public bool Admits(HttpRequest request) =>
        !options.HasSecret
        || (_secret is not null && request.Query[options.SecretParameter].Any(given => given is not null && Equal(Hash(given), _secret)))
        || (_credentials is not null && CredentialsOf(request) is { } credentials && Equal(Hash(credentials), _credentials));

    private static string? CredentialsOf(HttpRequest request)
    {
        if (!AuthenticationHeaderValue.TryParse(request.Headers.Authorization, out var header)
            || !header.Scheme.Equals("Basic", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var bytes = new byte[header.Parameter?.Length ?? 0];
        return Convert.TryFromBase64String(header.Parameter ?? string.Empty, bytes, out var count) ? Encoding.UTF8.GetString(bytes, 0, count) : null;
    }

    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));

    private static bool Equal(byte[] given, byte[] expected) => CryptographicOperations.FixedTimeEquals(given, expected);
}
