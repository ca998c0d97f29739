#nullable enable
using System.Net.Http.Headers;
using System.Reflection;
using System.Runtime.InteropServices;

namespace Microsoft.Bot.Connector.Http;

/// <summary>Who calls: the protocol's product name, this library, and what it runs on. Computed once.</summary>
internal static class ConnectorUserAgent
{
    public const string HeaderName = "User-Agent";
    public const string Protocol = "Microsoft-BotFramework";

    public static readonly string Framework = RuntimeInformation.FrameworkDescription;
    public static readonly string System = RuntimeInformation.OSDescription;
    public static readonly string Architecture = RuntimeInformation.ProcessArchitecture.ToString();

    private static readonly ProductInfoHeaderValue[] Products =
    [
        new(Protocol, "3.1"),
        new(typeof(ConnectorUserAgent).Assembly.GetName().Name!, VersionOf(typeof(ConnectorUserAgent))),
        new($"({AsComment(Framework)}; {AsComment(System)}; {Architecture})"),
    ];

    private static readonly string Value = string.Join(' ', Products.Select(product => product.ToString()));

    /// <summary>The release without the commit that a build appends to it.</summary>
    public static string VersionOf(Type type)
    {
        var release = type.Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0];
        return release ?? type.Assembly.GetName().Version?.ToString() ?? "0";
    }

    /// <summary>Puts ours in front of what the client's default headers say.</summary>
    public static void AddTo(HttpRequestHeaders request, HttpRequestHeaders defaults)
    {
        if (!defaults.NonValidated.TryGetValues(HeaderName, out var others))
        {
            request.TryAddWithoutValidation(HeaderName, Value);
            return;
        }

        var text = string.Join(' ', others);
        request.TryAddWithoutValidation(HeaderName, text.Contains(Protocol, StringComparison.OrdinalIgnoreCase) ? text : $"{Value} {text}");
    }

    public static void AddTo(HttpRequestHeaders defaults)
    {
        // The collection is not safe for threads, and several clients may be made over one HttpClient at the same time.
        lock (defaults)
        {
            foreach (var product in Products)
            {
                if (!defaults.UserAgent.Contains(product))
                {
                    defaults.UserAgent.Add(product);
                }
            }
        }
    }

    // Parentheses, backslashes and what is not ASCII have no place in a comment.
    private static string AsComment(string text) =>
        string.Concat(text.Select(character => character is >= ' ' and <= '~' and not '(' and not ')' and not '\\' ? character : '_'));
}
