using System.Text.Json.Nodes;
using MluviiBot.Tests.Deployment.Templates;

namespace MluviiBot.Tests.Deployment.Checklist;

/// <summary>The settings of the site and of its slot.</summary>
internal static class SettingRules
{
    /// <summary>Settings that others than the bot's own settings read, and who.</summary>
    private static readonly Dictionary<string, string> ReadByOthers = new()
    {
        ["ASPNETCORE_ENVIRONMENT"] = "ASP.NET Core, before there are settings",
        ["ASPNETCORE_FORWARDEDHEADERS_ENABLED"] = "ASP.NET Core, before there are settings",
        ["AZURE_CLIENT_ID"] = "Azure.Identity",
        ["APPLICATIONINSIGHTS_CONNECTION_STRING"] = "App Service's agent of Application Insights",
        ["ApplicationInsightsAgent_EXTENSION_VERSION"] = "App Service's agent of Application Insights",
        ["WEBSITE_RUN_FROM_PACKAGE"] = "App Service",
        ["WEBSITE_SWAP_WARMUP_PING_PATH"] = "App Service",
        ["WEBSITE_SWAP_WARMUP_PING_STATUSES"] = "App Service",
        ["WEBSITES_CONTAINER_STOP_TIME_LIMIT"] = "App Service",
    };

    public static IReadOnlyList<Rule> List { get; } =
    [
        new(27, "Every setting is one that somebody reads", deployment =>
            from settings in deployment.Settings
            from name in settings["properties"]!.AsObject().Select(setting => setting.Key)
            where !ReadByOthers.ContainsKey(name) && !deployment.Bot.Reads(name)
            select $"Nobody reads {name}."),
        new(45, "Whoever reads the template sees the names of all settings, without evaluating anything", deployment =>
            from resource in deployment.Template["resources"]!.AsArray()
            where resource!["type"]!.ToString().EndsWith("/config", StringComparison.Ordinal)
            where resource["properties"] is not JsonObject properties
                || properties.Any(setting => setting.Key.StartsWith('[') || (setting.Value is JsonArray names && names.Any(name => name!.ToString().StartsWith('['))))
            select $"{resource["name"]} holds an expression in place of names."),
        new(46, "The slot has the settings of the site, but for the database", deployment =>
            deployment.Settings.Count() == 2 && JsonNode.DeepEquals(WithoutDatabase(deployment.Settings.First()), WithoutDatabase(deployment.Settings.Last()))
                ? []
                : ["The slot has other settings than the site."]),
        new(47, "The bot runs in production, from a package that nobody writes to, and knows the addresses of its callers", deployment =>
            deployment.Settings.SelectMany(settings => settings.Must(
                ("properties.ASPNETCORE_ENVIRONMENT", "Production"),
                ("properties.WEBSITE_RUN_FROM_PACKAGE", "1"),
                ("properties.ASPNETCORE_FORWARDEDHEADERS_ENABLED", "true")))),
    ];

    private static JsonObject WithoutDatabase(DeployedResource settings)
    {
        var all = settings["properties"]!.DeepClone().AsObject();
        all.Remove("State__PostgreSql__ConnectionString");
        return all;
    }
}
