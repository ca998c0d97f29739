#nullable enable
namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The two spellings of "for whom": a scope ends in <c>/.default</c>, the audience (resource) is the same without it.</summary>
internal static class OAuthScope
{
    private const string Default = "/.default";

    public static string Of(string audience) => audience.EndsWith(Default, StringComparison.Ordinal) ? audience : audience + Default;

    public static string AudienceOf(string scope) => scope.EndsWith(Default, StringComparison.Ordinal) ? scope[..^Default.Length] : scope;
}
