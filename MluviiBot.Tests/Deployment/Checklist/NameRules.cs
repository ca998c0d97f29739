using System.Text.RegularExpressions;

namespace MluviiBot.Tests.Deployment.Checklist;

/// <summary>What Azure lets names be, by the longest and the shortest name that the template allows.</summary>
internal static partial class NameRules
{
    private static readonly Dictionary<string, (int Least, int Most)> Limits = new()
    {
        ["Microsoft.BotService/botServices"] = (4, 42),
        ["Microsoft.DBforPostgreSQL/flexibleServers"] = (3, 63),
        ["Microsoft.Insights/actionGroups"] = (1, 260),
        ["Microsoft.Insights/autoscalesettings"] = (1, 260),
        ["Microsoft.Insights/components"] = (1, 260),
        ["Microsoft.Insights/metricAlerts"] = (1, 260),
        ["Microsoft.KeyVault/vaults"] = (3, 24),
        ["Microsoft.ManagedIdentity/userAssignedIdentities"] = (3, 63),
        ["Microsoft.Network/privateDnsZones"] = (1, 63),
        ["Microsoft.Network/virtualNetworks"] = (2, 64),
        ["Microsoft.OperationalInsights/workspaces"] = (4, 63),
        ["Microsoft.Resources/deployments"] = (1, 64),
        ["Microsoft.Web/serverfarms"] = (1, 40),
        ["Microsoft.Web/sites"] = (2, 60),
        ["Microsoft.Web/sites/slots"] = (2, 59),
    };

    public static IReadOnlyList<Rule> List { get; } =
    [
        new(44, "Names fit Azure's limits, whatever name is chosen", deployment =>
        {
            var name = deployment.Template["parameters"]!["name"]!;
            return TooLong(deployment, name["maxLength"]!.GetValue<int>()).Concat(TooLong(deployment, name["minLength"]!.GetValue<int>()));
        }),
    ];

    private static IEnumerable<string> TooLong(DeployedTemplate deployment, int length) =>
        from resource in deployment.With("name", new string('n', length))
        where Limits.ContainsKey(resource.Type)
        let name = resource.Name.Replace('/', '-')
        let limits = Limits[resource.Type]
        where name.Length < limits.Least || name.Length > limits.Most || !Letters().IsMatch(name)
            || (resource["properties.groupShortName"]?.ToString().Length > 12)
        select $"{resource.Type} cannot be called {name}.";

    [GeneratedRegex("^[a-z]([a-z0-9.-]*[a-z0-9])?$")]
    private static partial Regex Letters();
}
