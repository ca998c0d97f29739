using System.Globalization;
using System.Text.Json.Nodes;
using MluviiBot.Tests.Deployment.Templates;

namespace MluviiBot.Tests.Deployment.Checklist;

/// <summary>Running it for years.</summary>
internal static class OperationRules
{
    private static readonly string[] Metrics = ["CpuPercentage", "MemoryPercentage"];

    private static readonly string[] Watched =
    [
        "Microsoft.Web/sites", "Microsoft.Web/sites/slots", "Microsoft.BotService/botServices", "Microsoft.KeyVault/vaults",
        "Microsoft.DBforPostgreSQL/flexibleServers",
    ];

    private static readonly string[] GuideNeeds =
    [
        "*Owner*", "az deployment group create", "az webapp deploy ", "--type zip", "az bot directline show", "--with-secrets true",
        "## Register it in mluvii", "## Register it as an API chatbot", "## Routing table", "HandoffReason", "## Test it",
        "## Rotate", "regeneratekeys", "## Roll back", "az webapp deployment slot swap", "## Tear down", "az group delete", "## What it costs",
    ];

    public static IReadOnlyList<Rule> List { get; } =
    [
        new(24, "Load adds instances, quiet takes them away again, and two always stay", Autoscale),
        new(33, "Logs, figures and failures reach a person", Telemetry),
        new(34, "A second run changes nothing", deployment =>
            from call in deployment.Expressions.SelectMany(expression => expression.Calls)
            where call.Function is "newGuid" or "utcNow"
            select $"{call.Function} differs from run to run."),
        new(35, "The guide leads from the first right to the last bill", deployment =>
            from need in GuideNeeds
            where !deployment.Files.Guide.Contains(need, StringComparison.Ordinal)
            select $"The guide does not say {need}."),
    ];

    private static IEnumerable<string> Autoscale(DeployedTemplate deployment)
    {
        var scaling = deployment.One("Microsoft.Insights/autoscalesettings");
        var profile = scaling["properties.profiles"]![0]!;
        var rules = profile["rules"]!.AsArray().Select(rule => rule!).ToList();
        var faults =
            from metric in Metrics
            let more = Threshold(metric, "GreaterThan", "Increase")
            let less = Threshold(metric, "LessThan", "Decrease")
            where more is null || less is null || more <= less
            select $"{metric} adds instances above {more} and takes them away below {less}.";
        var steps =
            from rule in rules
            where rule["metricTrigger"]!["metricResourceUri"]?.ToString() != deployment.Plan.Id
                || rule["scaleAction"]!["type"]?.ToString() != "ChangeCount" || rule["scaleAction"]!["value"]?.ToString() != "1"
            select "A rule looks at another plan, or takes more than one step.";
        return faults.Concat(steps)
            .Concat(scaling.Must(("properties.enabled", true), ("properties.targetResourceUri", deployment.Plan.Id)))
            .Concat(Rule.Unless(InOrder(scaling) && InOrder(WithMoreThanMost()), "The most is below the least, or the usual is not between them."))
            .Concat(Rule.Unless(
                profile["capacity"]!.AsObject().All(limit => limit.Value is JsonValue text && text.TryGetValue(out string? count)
                    && int.Parse(count, CultureInfo.InvariantCulture) >= 2),
                "The numbers of instances must be texts of 2 or more."));

        DeployedResource WithMoreThanMost() => deployment.With("minimumInstances", deployment.Template["parameters"]!["minimumInstances"]!["maxValue"]!)
            .Single(resource => resource.Id == scaling.Id);

        int? Threshold(string metric, string comparison, string direction) => rules
            .Where(rule => rule["metricTrigger"]!["metricName"]!.ToString() == metric
                && rule["metricTrigger"]!["operator"]!.ToString() == comparison && rule["scaleAction"]!["direction"]!.ToString() == direction)
            .Select(rule => (int?)rule["metricTrigger"]!["threshold"]!.GetValue<int>()).SingleOrDefault();
    }

    private static bool InOrder(DeployedResource scaling)
    {
        var capacity = scaling["properties.profiles"]![0]!["capacity"]!;
        var (least, usual, most) = (Count("minimum"), Count("default"), Count("maximum"));
        return least <= usual && usual <= most;

        int Count(string name) => int.Parse(capacity[name]!.ToString(), CultureInfo.InvariantCulture);
    }

    private static IEnumerable<string> Telemetry(DeployedTemplate deployment)
    {
        var workspace = deployment.One("Microsoft.OperationalInsights/workspaces").Id;
        var insights = deployment.One("Microsoft.Insights/components");
        var connection = DeployedTemplate.Running(insights, "ConnectionString");
        var diagnosed = deployment.Of("Microsoft.Insights/diagnosticSettings")
            .Where(setting => setting["properties.workspaceId"]?.ToString() == workspace).Select(setting => setting["scope"]?.ToString()).ToList();
        return insights.Must(("properties.WorkspaceResourceId", workspace))
            .Concat(deployment.Settings.SelectMany(settings => settings.Must(("properties.APPLICATIONINSIGHTS_CONNECTION_STRING", connection))))
            .Concat(from type in Watched
                    where !diagnosed.Contains(deployment.One(type).Id)
                    select $"{type} has no diagnostics.")
            .Concat(Rule.Unless(deployment.Of("Microsoft.Insights/metricAlerts").Any(TellsOfServerErrors), "Nobody is told of server errors."));

        bool TellsOfServerErrors(DeployedResource alert) =>
            alert["properties.enabled"]!.GetValue<bool>()
            && alert["properties.actions"]!.AsArray().Count > 0
            && alert["properties.scopes"]![0]!.ToString() == deployment.Site.Id
            && alert["properties.criteria.allOf"]![0]!["metricName"]!.ToString() == "Http5xx";
    }
}
