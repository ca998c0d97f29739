using System.Text.RegularExpressions;
using MluviiBot.Tests.Deployment.Templates;

namespace MluviiBot.Tests.Deployment.Checklist;

/// <summary>Secrets, and who is who.</summary>
internal static partial class IdentityRules
{
    private const string Password = "MicrosoftAppPassword";

    private static readonly string[] Kinds = [DeployedTemplate.ManagedIdentity, DeployedTemplate.SingleTenant];

    public static IReadOnlyList<Rule> List { get; } =
    [
        new(12, "A parameter for a secret is a securestring without a default", deployment =>
            from parameter in deployment.Template["parameters"]!.AsObject()
            let isSecure = parameter.Value!["type"]!.ToString().StartsWith("secure", StringComparison.Ordinal)
            where isSecure ? parameter.Value["defaultValue"] is not null : Secret().IsMatch(parameter.Key)
            select $"{parameter.Key} is a secret that everyone can read."),
        new(13, "Nothing asks Azure for a secret, and no output shows one", deployment =>
            (from call in deployment.Expressions.SelectMany(expression => expression.Calls)
             where call.Function.StartsWith("list", StringComparison.OrdinalIgnoreCase)
             select $"{call.Function} returns a secret.")
            .Concat(from output in deployment.Outputs
                    where Told().IsMatch(output.Value!.ToString())
                    select $"{output.Key} shows {output.Value}.")),
        new(14, "The bot is a managed identity, or an app of one tenant; never of many", OtherKinds),
        new(15, "Site, slot and bot have the identity that the template makes", SameIdentity),
        new(16, "With a managed identity there is no password; an app's stands in the key vault", PasswordInVault),
        new(17, "The libraries know which identity they are", deployment => deployment.Settings.SelectMany(settings =>
            settings.Must(("properties.AZURE_CLIENT_ID", DeployedTemplate.Running(deployment.Identity, "clientId"))))),
    ];

    private static IEnumerable<string> OtherKinds(DeployedTemplate deployment)
    {
        var kind = deployment.Template["parameters"]!["botAppType"]!;
        return Rule.Unless(kind["defaultValue"]?.ToString() == DeployedTemplate.ManagedIdentity, "A managed identity is not the default.")
            .Concat(from other in kind["allowedValues"]!.AsArray().Select(allowed => allowed!.ToString()).Except(Kinds)
                    select $"The bot may be {other}.");
    }

    private static IEnumerable<string> SameIdentity(DeployedTemplate deployment)
    {
        var id = deployment.Identity.Id;
        var appId = deployment.HasManagedIdentity ? DeployedTemplate.Running(deployment.Identity, "clientId") : DeployedTemplate.AppId;
        return deployment.Sites
            .Where(site => site["identity.userAssignedIdentities"]?.AsObject().Select(one => one.Key).SequenceEqual([id]) is not true)
            .Select(site => $"{site.Name} has another identity.")
            .Concat(deployment.BotService.Must(
                ("properties.msaAppType", deployment.BotAppType),
                ("properties.msaAppId", appId),
                ("properties.msaAppTenantId", TemplateFunctions.TenantId),
                ("properties.msaAppMSIResourceId", deployment.HasManagedIdentity ? id : null)))
            .Concat(deployment.Settings.SelectMany(settings => settings.Must(
                ("properties.MicrosoftAppType", deployment.BotAppType),
                ("properties.MicrosoftAppId", appId),
                ("properties.MicrosoftAppTenantId", TemplateFunctions.TenantId))));
    }

    private static IEnumerable<string> PasswordInVault(DeployedTemplate deployment)
    {
        var vault = deployment.One("Microsoft.KeyVault/vaults");
        var reference = $"@Microsoft.KeyVault(VaultName={vault.Name};";
        var expected = deployment.HasManagedIdentity ? null : $"{reference}SecretName={Password})";
        var inClear =
            from settings in deployment.Settings
            from setting in settings["properties"]!.AsObject()
            where Secret().IsMatch(setting.Key) && !setting.Value!.ToString().StartsWith(reference, StringComparison.Ordinal)
            select $"{setting.Key} does not come from the key vault.";
        return deployment.Settings.SelectMany(settings => settings.Must(($"properties.{Password}", expected)))
            .Concat(deployment.Sites.SelectMany(site => site.Must(("properties.keyVaultReferenceIdentity", deployment.Identity.Id))))
            .Concat(inClear);
    }

    [GeneratedRegex(@"connectionString|instrumentationKey|password|SecretName=|\.key", RegexOptions.IgnoreCase)]
    private static partial Regex Told();

    [GeneratedRegex("(password|secret|(?<!useEntra)token)$", RegexOptions.IgnoreCase)]
    private static partial Regex Secret();
}
