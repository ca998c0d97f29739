using System.Data.Common;

namespace MluviiBot.Tests.Deployment.Checklist;

/// <summary>The database.</summary>
internal static class StateRules
{
    private const string ConnectionString = "State__PostgreSql__ConnectionString";

    private const string Network = "properties.network";

    private static readonly string[] Sticky = [ConnectionString];

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
            .Concat(Rule.Unless(database[$"{Network}.privateDnsZoneArmResourceId"] is not null, "The database has no private name."))
            .Concat(from site in deployment.Sites
                    where !EndsWith(site["properties.virtualNetworkSubnetId"], "/subnets/site")
                    select $"{site.Name} is not in the network.");
    }

    private static IEnumerable<string> Unsafe(DeployedTemplate deployment)
    {
        var encryption = deployment.Of("Microsoft.DBforPostgreSQL/flexibleServers/configurations")
            .SingleOrDefault(setting => setting.Name.EndsWith("/require_secure_transport", StringComparison.Ordinal));
        var backupDays = deployment.Database["properties.backup.backupRetentionDays"]?.GetValue<int>();
        var standby = deployment.Source(deployment.Database)["properties"]!["highAvailability"]?["mode"]?.ToString();
        return Rule.Unless(encryption?["properties.value"]?.ToString() == "ON", "The database takes clear text.")
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
                ("properties.administratorLogin", null),
                ("properties.administratorLoginPassword", null))
            .Concat(deployment.One("Microsoft.DBforPostgreSQL/flexibleServers/administrators").Must(
                ("name", $"{deployment.Database.Name}/{DeployedTemplate.Running(identity, "principalId")}"),
                ("properties.principalName", identity.Name),
                ("properties.principalType", "ServicePrincipal")))
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
        var databases = Connections(deployment).Select(connection => connection["Database"]).Distinct();
        return Rule.Unless(databases.Count() == 2, "The slot shares the site's database.")
            .Concat(sticky?.Must(("properties.appSettingNames", Sticky)) ?? ["Slots swap their databases."]);
    }

    private static IEnumerable<DbConnectionStringBuilder> Connections(DeployedTemplate deployment) =>
        from settings in deployment.Settings
        select new DbConnectionStringBuilder { ConnectionString = settings[$"properties.{ConnectionString}"]!.ToString() };

    private static bool EndsWith(object? id, string end) => id?.ToString()?.EndsWith(end, StringComparison.Ordinal) is true;
}
