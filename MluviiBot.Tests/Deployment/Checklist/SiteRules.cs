using System.Globalization;

namespace MluviiBot.Tests.Deployment.Checklist;

/// <summary>The site, its slot and their plan.</summary>
internal static class SiteRules
{
    private static readonly string[] Doors = ["ftp", "scm"];

    public static IReadOnlyList<Rule> List { get; } =
    [
        new(18, "Sites speak HTTPS alone, TLS 1.2 or later", deployment => deployment.Sites.SelectMany(site => site.Must(
            ("properties.httpsOnly", true), ("properties.siteConfig.minTlsVersion", "1.2"), ("properties.siteConfig.scmMinTlsVersion", "1.2")))),
        new(19, "Nobody gets in by FTP, basic credentials or a debugger", ClosedDoors),
        new(20, "The site has the runtime that the bot was built for, and starts it", deployment => deployment.Sites.SelectMany(site => site.Must(
            ("kind", "app,linux"),
            ("properties.siteConfig.linuxFxVersion", $"DOTNETCORE|{RunningBot.Runtime}"),
            ("properties.siteConfig.appCommandLine", $"dotnet {RunningBot.Assembly}")))
            .Concat(deployment.Plan.Must(("properties.reserved", true), ("kind", "linux")))),
        new(21, "The site is always awake, 64 bit, HTTP/2, and any instance serves any guest", deployment => deployment.Sites
            .SelectMany(site => site.Must(("properties.siteConfig.alwaysOn", true),
            ("properties.siteConfig.use32BitWorkerProcess", false),
            ("properties.siteConfig.http20Enabled", true),
            ("properties.clientAffinityEnabled", false)))),
        new(22, "Health is asked of a route that the bot has", deployment => deployment.Sites
            .Select(site => site["properties.siteConfig.healthCheckPath"]?.ToString())
            .Concat(deployment.Settings.Select(settings => settings["properties.WEBSITE_SWAP_WARMUP_PING_PATH"]?.ToString()))
            .Where(path => path is null || !deployment.Bot.Routes.Contains(path)).Select(path => $"The bot has no {path}.")),
        new(23, "There are two instances or more, of a size that has slots", deployment =>
            Rule.Unless(deployment.Template["parameters"]!["minimumInstances"]!["minValue"]!.GetValue<int>() >= 2, "One instance is allowed.")
            .Concat(Rule.Unless(deployment.Plan["sku.capacity"]!.GetValue<int>() >= 2, "There is one instance."))
            .Concat(deployment.Template["parameters"]!["planSku"]!["allowedValues"]!.AsArray().Select(sku => sku!.ToString())
                .Where(sku => sku[0] is not ('S' or 'P')).Select(sku => $"{sku} has no slots."))),
        new(25, "The slot is as hard as the site", deployment => deployment.One("Microsoft.Web/sites/slots").Must(
            ("identity", deployment.Site["identity"]), ("properties", deployment.Site["properties"]), ("kind", deployment.Site["kind"]))),
        new(26, "Zones are a choice", deployment => Rule.Unless(
            deployment.Source(deployment.Plan)["properties"]?["zoneRedundant"]?.ToString() == "[parameters('zoneRedundant')]",
            "Zones are no choice.")),
        new(37, "App Service waits longer for the bot than the bot does for its turns, and no longer than it can", deployment =>
            from settings in deployment.Settings
            let seconds = int.Parse(settings["properties.WEBSITES_CONTAINER_STOP_TIME_LIMIT"]?.ToString() ?? "5", CultureInfo.InvariantCulture)
            where seconds <= deployment.Bot.ShutdownTimeout.TotalSeconds || seconds > 120
            select $"The bot wants {deployment.Bot.ShutdownTimeout.TotalSeconds} seconds to stop and gets {seconds}."),
        new(38, "A new version serves guests when it says that it is ready", deployment => deployment.Settings.SelectMany(settings =>
            settings.Must(("properties.WEBSITE_SWAP_WARMUP_PING_PATH", "/readyz"), ("properties.WEBSITE_SWAP_WARMUP_PING_STATUSES", "200")))),
    ];

    private static IEnumerable<string> ClosedDoors(DeployedTemplate deployment)
    {
        const string Policies = "/basicPublishingCredentialsPolicies";
        var closed = deployment.Resources.Where(resource => resource.Type.EndsWith(Policies, StringComparison.Ordinal)).ToList();
        return deployment.Sites
            .SelectMany(site => site.Must(("properties.siteConfig.ftpsState", "Disabled"), ("properties.siteConfig.remoteDebuggingEnabled", false))
                .Concat(from door in Doors
                        where !closed.Any(policy => policy.Name == $"{site.Name}/{door}")
                        select $"{site.Name} lets basic credentials in by {door}."))
            .Concat(closed.SelectMany(policy => policy.Must(("properties.allow", false))));
    }
}
