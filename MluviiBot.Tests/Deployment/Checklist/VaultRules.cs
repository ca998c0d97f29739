using MluviiBot.Tests.Deployment.Templates;

namespace MluviiBot.Tests.Deployment.Checklist;

/// <summary>The key vault, and who may read it.</summary>
internal static class VaultRules
{
    /// <summary>Azure's own roles "Key Vault Secrets User" and "Key Vault Secrets Officer".</summary>
    private const string Reader = "4633458b-17de-408a-b874-0445c86b69e6";
    private const string Officer = "b86a8fe4-44ce-4948-aee5-eccb2c155cd7";

    private const string Role = "Microsoft.Authorization/roleAssignments";

    public static IReadOnlyList<Rule> List { get; } =
    [
        new(42, "The key vault survives a deletion by mistake, and roles alone open it", deployment => deployment.One("Microsoft.KeyVault/vaults").Must(
            ("properties.enableSoftDelete", true),
            ("properties.enablePurgeProtection", true),
            ("properties.enableRbacAuthorization", true),
            ("properties.tenantId", TemplateFunctions.TenantId))),
        new(43, "Roles are of the key vault alone, no more than reading for the site, and found again by the next run", Roles),
    ];

    private static IEnumerable<string> Roles(DeployedTemplate deployment)
    {
        var vault = deployment.One("Microsoft.KeyVault/vaults");
        var identity = DeployedTemplate.Running(deployment.Identity, "principalId");
        var roles = deployment.Of(Role).ToList();
        return Rule.Unless(roles.Count == 2, "There are other roles than the site's and the officer's.")
            .Concat(Rule.Unless(
                deployment.With("secretsOfficerObjectId", "").Count(resource => resource.Type == Role) == 1, "There is a role for an officer who was not named."))
            .Concat(roles.SelectMany(role =>
            {
                var isSite = role["properties.principalId"]?.ToString() == identity;
                var (id, principal) = isSite ? (Reader, deployment.Identity.Id) : (Officer, DeployedTemplate.Officer);
                return role.Must(
                    ("scope", vault.Id),
                    ("name", TemplateFunctions.Call("guid", [vault.Id, principal, id])),
                    ("properties.roleDefinitionId",
                        TemplateFunctions.ResourceId(TemplateFunctions.SubscriptionId, "Microsoft.Authorization/roleDefinitions", [id])),
                    ("properties.principalId", isSite ? identity : principal),
                    ("properties.principalType", isSite ? "ServicePrincipal" : "User"));
            }));
    }
}
