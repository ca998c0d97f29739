using System.Xml;
using MluviiBot.Tests.Deployment.Templates;

namespace MluviiBot.Tests.Deployment.Checklist;

/// <summary>What is watched, by the names that Azure Monitor documents for each type of resource.</summary>
internal static class WatchRules
{
    /// <summary>Of a site, AppServiceHTTPLogs is left out on purpose: it holds whole addresses, and an API chatbot's secret may stand in one.</summary>
    private static readonly string[] SiteLogs =
        ["AppServiceConsoleLogs", "AppServiceAppLogs", "AppServicePlatformLogs", "AppServiceAuditLogs", "AppServiceIPSecAuditLogs"];

    private static readonly Dictionary<string, string[]> Logs = new()
    {
        ["Microsoft.Web/sites"] = SiteLogs,
        ["Microsoft.Web/sites/slots"] = SiteLogs,
        ["Microsoft.BotService/botServices"] = ["BotRequest"],
        ["Microsoft.KeyVault/vaults"] = ["AuditEvent"],
        ["Microsoft.DBforPostgreSQL/flexibleServers"] = ["PostgreSQLLogs"],
    };

    /// <summary>Figures, each with how Azure sums it up and on which side of the limit something is wrong.</summary>
    private static readonly Dictionary<string, (string Aggregation, string Operator)> Figures = new()
    {
        ["Microsoft.Web/sites Http5xx"] = ("Total", "GreaterThan"),
        ["Microsoft.Web/sites HealthCheckStatus"] = ("Average", "LessThan"),
        ["Microsoft.Web/sites HttpResponseTime"] = ("Average", "GreaterThan"),
        ["Microsoft.DBforPostgreSQL/flexibleServers is_db_alive"] = ("Maximum", "LessThan"),
        ["Microsoft.DBforPostgreSQL/flexibleServers storage_percent"] = ("Average", "GreaterThan"),
    };

    public static IReadOnlyList<Rule> List { get; } =
    [
        new(40, "Every log that is kept is one that Azure has, and none holds whole addresses", WrongLogs),
        new(41, "Every alert looks at a figure that its resource has, and tells the person who was named", WrongAlerts),
    ];

    private static IEnumerable<string> WrongLogs(DeployedTemplate deployment) =>
        from type in Logs.Keys
        let resource = deployment.One(type)
        let kept =
            from setting in deployment.Of("Microsoft.Insights/diagnosticSettings")
            where setting["scope"]?.ToString() == resource.Id
            from log in setting["properties.logs"]!.AsArray()
            where log!["enabled"]?.GetValue<bool>() is true
            select log["category"]?.ToString()
        let figures =
            from setting in deployment.Of("Microsoft.Insights/diagnosticSettings")
            where setting["scope"]?.ToString() == resource.Id
            from metric in setting["properties.metrics"]?.AsArray() ?? []
            where metric!["category"]?.ToString() == "AllMetrics" && metric["enabled"]?.GetValue<bool>() is true
            select metric
        where !figures.Any() || !kept.Order().SequenceEqual(Logs[type].Order())
        select $"{type} keeps {string.Join(", ", kept)}, and figures {figures.Count()} times.";

    private static IEnumerable<string> WrongAlerts(DeployedTemplate deployment)
    {
        var group = deployment.One("Microsoft.Insights/actionGroups");
        var alerts = deployment.Of("Microsoft.Insights/metricAlerts").ToList();
        var told = group["properties.emailReceivers"]?.AsArray().Select(receiver => receiver!["emailAddress"]?.ToString());
        return group.Must(("properties.enabled", true))
            .Concat(Rule.Unless(told?.Contains(deployment.ParameterFile["parameters"]!["alertEmail"]!["value"]!.ToString()) is true, "Alerts reach nobody."))
            .Concat(alerts.SelectMany(alert => WrongAlert(deployment, alert, group.Id)))
            .Concat(Rule.Unless(alerts.SelectMany(FiguresOf).Order().SequenceEqual(Figures.Keys.Order()), "A figure is not watched, or two times."));
    }

    private static IEnumerable<string> WrongAlert(DeployedTemplate deployment, DeployedResource alert, string group)
    {
        var watched = deployment.Resources.SingleOrDefault(resource => resource.Id == alert["properties.scopes"]![0]!.ToString());
        return alert.Must(("properties.enabled", true), ("properties.autoMitigate", true))
            .Concat(Rule.Unless(
                XmlConvert.ToTimeSpan(alert["properties.windowSize"]!.ToString()) >= XmlConvert.ToTimeSpan(alert["properties.evaluationFrequency"]!.ToString()),
                $"{alert.Name} does not look at all the time."))
            .Concat(Rule.Unless(
                alert["properties.actions"]!.AsArray().Select(action => action!["actionGroupId"]?.ToString()).SequenceEqual([group]), $"{alert.Name} tells nobody."))
            .Concat(from criterion in alert["properties.criteria.allOf"]!.AsArray()
                    let figure = $"{criterion["metricNamespace"]} {criterion["metricName"]}"
                    where criterion["metricNamespace"]?.ToString() != watched?.Type
                        || criterion["criterionType"]?.ToString() != "StaticThresholdCriterion"
                        || Figures.GetValueOrDefault(figure) != (criterion["timeAggregation"]?.ToString(), criterion["operator"]?.ToString())
                    select $"{alert.Name} looks at {figure} of {watched?.Type}: {criterion["timeAggregation"]} {criterion["operator"]}.");
    }

    private static IEnumerable<string> FiguresOf(DeployedResource alert) =>
        alert["properties.criteria.allOf"]!.AsArray().Select(criterion => $"{criterion!["metricNamespace"]} {criterion["metricName"]}");
}
