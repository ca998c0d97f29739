using System.Data.Common;
using MluviiBot.Tests.Deployment.Templates;

namespace MluviiBot.Tests.Deployment.Checklist;

/// <summary>The database.</summary>
internal static class StateRules
{
    private const string ConnectionString = "State__PostgreSql__ConnectionString";

    private const string Network = "properties.network";

    private static readonly string[] Sticky = [ConnectionString];

    private static readonly Dictionary<string, string> Encryption = new() { ["require_secure_transport"] = "ON", ["ssl_min_protocol_version"] = "TLSv1.2" };

    private static readonly Dictionary<string, string> Delegations = new()
    {
        ["site"] = "Microsoft.Web/serverFarms",
        ["database"] = "Microsoft.DBforPostgreSQL/flexibleServers",
    };

    public static IReadOnlyList<Rule> List { get; } =
    [
        new(28, "The database cannot be reached from the internet, and the site can reach it", NotReachable),
        new(29, "Connections are encrypted and checked, backups kept, a standby is a choice", Unsafe),
        new(30, "No password of the database exists", Passwords),
        new(39, "A version that is tried writes into a database of its own, and leaves it there", Shared),
    ];

    private static IEnumerable<string> NotReachable(DeployedTemplate deployment)
    {
        var database = deployment.Database;
        return database.Must(($"{Network}.publicNetworkAccess", "Disabled"))
            .Concat(Rule.Unless(EndsWith(database[$"{Network}.delegatedSubnetResourceId"], "/subnets/database"), "The database is in no network."))
            .Concat(PrivateName(deployment))
            .Concat(from subnet in deployment.One("Microsoft.Network/virtualNetworks")["properties.subnets"]!.AsArray()
                    let service = subnet["properties"]?["delegations"]?.AsArray().SingleOrDefault()?["properties"]?["serviceName"]?.ToString()
                    where Delegations.GetValueOrDefault(subnet["name"]!.ToString()) != service
                    select $"The subnet {subnet["name"]} is for {service ?? "nobody"}.")
            .Concat(from name in Delegations.Keys
                    where deployment.One("Microsoft.Network/virtualNetworks")["properties.subnets"]!.AsArray().All(subnet => subnet!["name"]!.ToString() != name)
                    select $"There is no subnet {name}.")
            .Concat(from site in deployment.Sites
                    where !EndsWith(site["properties.virtualNetworkSubnetId"], "/subnets/site")
                    select $"{site.Name} is not in the network.");
    }

    /// <summary>The zone ends as Azure demands, and the network asks it.</summary>
    private static IEnumerable<string> PrivateName(DeployedTemplate deployment)
    {
        var zone = deployment.One("Microsoft.Network/privateDnsZones");
        return deployment.Database.Must(($"{Network}.privateDnsZoneArmResourceId", zone.Id))
            .Concat(Rule.Unless(
                zone.Name.EndsWith(".postgres.database.azure.com", StringComparison.Ordinal) && zone.Name != $"{deployment.Database.Name}.postgres.database.azure.com",
                $"{zone.Name} is no zone of databases."))
            .Concat(deployment.One("Microsoft.Network/privateDnsZones/virtualNetworkLinks").Must(
                ("name", $"{zone.Name}/{deployment.One("Microsoft.Network/virtualNetworks").Name}"),
                ("location", "global"),
                ("properties.registrationEnabled", false),
                ("properties.virtualNetwork.id", deployment.One("Microsoft.Network/virtualNetworks").Id)));
    }

    private static IEnumerable<string> Unsafe(DeployedTemplate deployment)
    {
        var backupDays = deployment.Database["properties.backup.backupRetentionDays"]?.GetValue<int>();
        var standby = deployment.Source(deployment.Database)["properties"]!["highAvailability"]?["mode"]?.ToString();
        return (from value in Encryption
                where deployment.Of("Microsoft.DBforPostgreSQL/flexibleServers/configurations")
                    .SingleOrDefault(setting => setting.Name == $"{deployment.Database.Name}/{value.Key}")?["properties.value"]?.ToString() != value.Value
                select $"{value.Key} of the database is not {value.Value}.")
            .Concat(deployment.Database.Must(
                ("sku.tier", deployment.Database["sku.name"]?.ToString().Contains("_B") is true ? "Burstable" : "GeneralPurpose"),
                ("properties.storage.autoGrow", "Enabled")))
            .Concat(Rule.Unless(backupDays >= 7, "Backups are kept for less than 7 days."))
            .Concat(Rule.Unless(standby == "[parameters('databaseHighAvailability')]", "A standby is no choice."))
            .Concat(from connection in Connections(deployment)
                    where connection["SSL Mode"].ToString() != "VerifyFull"
                    select $"{connection.ConnectionString} does not check the server.");
    }

    private static IEnumerable<string> Passwords(DeployedTemplate deployment)
    {
        var identity = deployment.Identity;
        return deployment.Database
            .Must(
                ("properties.authConfig.passwordAuth", "Disabled"),
                ("properties.authConfig.activeDirectoryAuth", "Enabled"),
                ("properties.authConfig.tenantId", TemplateFunctions.TenantId),
                ("properties.administratorLogin", null),
                ("properties.administratorLoginPassword", null))
            .Concat(deployment.One("Microsoft.DBforPostgreSQL/flexibleServers/administrators").Must(
                ("name", $"{deployment.Database.Name}/{DeployedTemplate.Running(identity, "principalId")}"),
                ("properties.principalName", identity.Name),
                ("properties.principalType", "ServicePrincipal"),
                ("properties.tenantId", TemplateFunctions.TenantId)))
            .Concat(deployment.Settings.SelectMany(settings => settings.Must(
                ("properties.State__Provider", "PostgreSql"),
                ("properties.State__PostgreSql__UseEntraToken", "true"),
                ("properties.State__PostgreSql__ManagedIdentityClientId", DeployedTemplate.Running(identity, "clientId")))))
            .Concat(from connection in Connections(deployment)
                    where connection.ContainsKey("Password") || connection["Username"].ToString() != identity.Name
                    select $"{connection.ConnectionString} signs in as another than the identity, or with a password.");
    }

    private static IEnumerable<string> Shared(DeployedTemplate deployment)
    {
        var sticky = deployment.Resources.SingleOrDefault(resource => resource.Name == $"{deployment.Site.Name}/slotConfigNames");
        var databases = Connections(deployment).Select(connection => $"{deployment.Database.Name}/{connection["Database"]}").Distinct().Order().ToList();
        var made = deployment.Of("Microsoft.DBforPostgreSQL/flexibleServers/databases").Select(database => database.Name).Order();
        return Rule.Unless(databases.Count == 2, "The slot shares the site's database.")
            .Concat(Rule.Unless(databases.SequenceEqual(made), "A database is used and not made, or made and not used."))
            .Concat(sticky?.Must(("properties.appSettingNames", Sticky)) ?? ["Slots swap their databases."]);
    }

    private static IEnumerable<DbConnectionStringBuilder> Connections(DeployedTemplate deployment) =>
        from settings in deployment.Settings
        select new DbConnectionStringBuilder { ConnectionString = settings[$"properties.{ConnectionString}"]!.ToString() };

    private static bool EndsWith(object? id, string end) => id?.ToString()?.EndsWith(end, StringComparison.Ordinal) is true;
}
