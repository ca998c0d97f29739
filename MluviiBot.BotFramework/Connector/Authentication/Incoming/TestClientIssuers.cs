#nullable enable
using System.Globalization;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Issuers of the tokens that local test clients (Emulator, Playground) get with the bot's own id and password.</summary>
internal static class TestClientIssuers
{
    /// <summary>The Bot Framework's tenant, Microsoft's own, and the US government's, as documented for the Emulator.</summary>
    private static readonly string[] Tenants =
        ["d6d49420-f39b-4df7-a1dc-d59a935871db", "f8cdef31-a31e-4b4a-93e4-5f571e91255a", "cab8a31a-1906-4287-a0d8-4eef66b95f6e"];

    public static IReadOnlyList<string> Known { get; } =
    [
        .. Tenants.Select(tenant => Fill(AuthenticationConstants.ValidTokenIssuerUrlTemplateV1, tenant)),
        .. Tenants.Select(tenant => Fill(AuthenticationConstants.ValidTokenIssuerUrlTemplateV2, tenant)),
        .. Tenants.Select(tenant => Fill(AuthenticationConstants.ValidGovernmentTokenIssuerUrlTemplateV1, tenant)),
        .. Tenants.Select(tenant => Fill(AuthenticationConstants.ValidGovernmentTokenIssuerUrlTemplateV2, tenant)),
    ];

    private static string Fill(string template, string tenant) => string.Format(CultureInfo.InvariantCulture, template, tenant);
}
