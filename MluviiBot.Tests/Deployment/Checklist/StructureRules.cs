using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MluviiBot.Tests.Deployment.Templates;

namespace MluviiBot.Tests.Deployment.Checklist;

/// <summary>The template as a text that Azure accepts and people understand.</summary>
internal static partial class StructureRules
{
    private const string Resources = "resources";
    private const string Diagnostics = "Microsoft.Insights/diagnosticSettings";

    private static readonly string[] Declarations = ["parameters", "variables"];

    /// <summary>Types that stand in no region.</summary>
    private static readonly string[] Global =
        ["Microsoft.Insights/actionGroups", "Microsoft.Insights/metricAlerts", "Microsoft.Network/privateDnsZones", "Microsoft.Network/privateDnsZones/virtualNetworkLinks"];

    private static readonly string[] Limits = ["allowedValues", "minValue", "maxLength", "maxValue"];

    public static IReadOnlyList<Rule> List { get; } =
    [
        new(1, "One deployment makes everything that it speaks of", Missing),
        new(2, "Every parameter and output is described, and every parameter and variable is used", deployment => Unused(deployment).Concat(
            from output in deployment.Template["outputs"]!.AsObject()
            where output.Value!["metadata"]?["description"] is null || output.Value["type"]?.ToString() != "string"
            select $"{output.Key} is not described, or no string.")),
        new(3, "Every size, count and name has limits", Unlimited),
        new(4, "Everything stands where its group stands, or nowhere", Misplaced),
        new(5, "Every API version was looked up and is no preview, but for the one that has no other", deployment => deployment.Resources
            .Where(resource => !KnownShapes.Has(resource) || (resource.ApiVersion.Contains("preview") && resource.Type != Diagnostics))
            .Select(resource => $"{resource.Type}@{resource.ApiVersion} is not in {KnownShapes.FileName}, or a preview.")),
        new(6, "Every property was looked up", deployment => deployment.Resources.SelectMany(KnownShapes.Unknown)),
        new(AllRules.Evaluates, "Every expression can be evaluated", deployment =>
            from nested in deployment.Of("Microsoft.Resources/deployments")
            from fault in nested.Must(("properties.mode", "Incremental"), ("properties.expressionEvaluationOptions.scope", "inner"))
            select fault),
        new(8, "Every resource comes after those that it speaks of", OutOfOrder),
        new(9, "Parameter files hold no secret", deployment => JsonWalk.Texts(deployment.ParameterFile)
            .Where(text => Secret().IsMatch(text)).Select(text => $"The parameter file holds {text}.")),
        new(10, "Everything that stands somewhere has the tags", deployment => deployment.Resources
            .Where(resource => resource["location"] is not null && !JsonNode.DeepEquals(resource["tags"], deployment.Identity["tags"]))
            .Select(resource => $"{resource.Type} {resource.Name} has no tags.")),
        new(11, "No address of one of Azure's clouds stands anywhere but in the one table of them", deployment => JsonWalk
            .Texts(WithoutTable(deployment.Template)).Where(text => Cloud().IsMatch(text)).Select(text => $"The address of a cloud: {text}")),
    ];

    /// <summary>The ids in a resource or output that the template can make.</summary>
    private static IEnumerable<string> IdsIn(JsonNode? node) =>
        JsonWalk.Texts(node).SelectMany(text => Id().Matches(text)).Select(match => match.Value).Distinct();

    private static IEnumerable<string> Misplaced(DeployedTemplate deployment)
    {
        const string Elsewhere = "nowhere-else";
        var top = deployment.Template[Resources]!.AsArray().Select(resource => resource!["type"]!.ToString()).ToHashSet();
        return Rule.Unless(
                deployment.Template["parameters"]!["location"]?["defaultValue"]?.ToString() == "[resourceGroup().location]", "location has another default.")
            .Concat(from resource in deployment.With("location", Elsewhere)
                    where top.Contains(resource.Type) && !resource.Type.StartsWith("Microsoft.BotService/", StringComparison.Ordinal)
                    let place = resource["location"]?.ToString()
                    let isPart = place is null && (resource.Type.Count(sign => sign == '/') > 1 || resource["tags"] is null)
                    where !isPart && place != (Global.Contains(resource.Type) ? "global" : Elsewhere)
                    select $"{resource.Type} {resource.Name} stands in {place ?? "no place"}.")
            .Concat(from resource in deployment.With("botLocation", "westus")
                    where resource.Type.StartsWith("Microsoft.BotService/", StringComparison.Ordinal) && resource["location"]?.ToString() != "westus"
                    select $"{resource.Name} does not stand where the bot does.");
    }

    private static IEnumerable<string> Missing(DeployedTemplate deployment) =>
        from id in deployment.Resources.SelectMany(resource => IdsIn(resource.Body)).Concat(IdsIn(deployment.Outputs)).Distinct()
        where MakerOf(deployment, id) is null
        select $"Nothing makes {id}.";

    private static IEnumerable<string> OutOfOrder(DeployedTemplate deployment) =>
        from resource in deployment.Resources
        where deployment.Template[Resources]!.AsArray().Any(outer => outer!["type"]!.ToString() == resource.Type)
        from id in IdsIn(resource.Body).Concat(ParentsOf(resource))
        let maker = MakerOf(deployment, id)
        where maker is not null && maker != resource && !resource.DependsOn.Contains(maker.Id)
        select $"{resource.Type} {resource.Name} does not depend on {maker.Type} {maker.Name}.";

    /// <summary>The resource that it is a child of, as a slot is of its site.</summary>
    private static IEnumerable<string> ParentsOf(DeployedResource resource) =>
        resource["scope"] is null && resource.Id.Split('/') is { Length: > 9 } parts ? [string.Join('/', parts[..^2])] : [];

    /// <summary>The resource itself, or the one that it is a part of, as a subnet is of its network.</summary>
    private static DeployedResource? MakerOf(DeployedTemplate deployment, string id) => deployment.Resources
        .Where(resource => id == resource.Id || id.StartsWith(resource.Id + "/", StringComparison.Ordinal)).MaxBy(resource => resource.Id.Length);

    private static IEnumerable<string> Unused(DeployedTemplate deployment) =>
        from kind in Declarations
        let calls = deployment.Expressions.SelectMany(expression => expression.Calls).Where(call => call.Function == kind)
        let used = calls.Select(call => call.Names).ToHashSet()
        from declared in deployment.Template[kind]!.AsObject()
        let isDescribed = kind == "variables" || declared.Value!["metadata"]?["description"]?.ToString() is { Length: > 0 }
        where !used.Contains(declared.Key) || !isDescribed
        select $"{declared.Key} is not used or not described.";

    private static IEnumerable<string> Unlimited(DeployedTemplate deployment) =>
        from parameter in deployment.Template["parameters"]!.AsObject()
        let declaration = parameter.Value!.AsObject()
        let has = Limits.Where(declaration.ContainsKey).ToArray()
        where parameter.Key != "location" && declaration["type"]!.ToString() switch
        {
            "int" => !has.Contains("allowedValues") && !(has.Contains("minValue") && has.Contains("maxValue")),
            "string" => !has.Contains("allowedValues") && !has.Contains("maxLength"),
            _ => false,
        }
        select $"{parameter.Key} has no limits.";

    private static JsonObject WithoutTable(JsonObject template)
    {
        var rest = template.DeepClone().AsObject();
        rest["variables"]!.AsObject().Remove("databaseDomains");
        rest.Remove("$schema");
        foreach (var nested in rest[Resources]!.AsArray())
        {
            ((nested!["properties"] as JsonObject)?["template"] as JsonObject)?.Remove("$schema");
        }

        return rest;
    }

    [GeneratedRegex(@"/subscriptions/[^/]+/resourceGroups/[^,;()<>""\]]+")]
    private static partial Regex Id();

    [GeneratedRegex(
        @"azurewebsites\.|vault\.azure\.|core\.windows\.net|database\.(azure|windows|chinacloud|usgov)|microsoftonline\.|azure\.(com|us|cn)$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Cloud();

    [GeneratedRegex("password|secret(?!sOfficerObjectId$)|token|connectionString|key$", RegexOptions.IgnoreCase)]
    private static partial Regex Secret();
}
