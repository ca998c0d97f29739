using System.Text.Json.Nodes;

namespace MluviiBot.Tests.Deployment.Checklist;

/// <summary>The bot registration and mluvii's way in.</summary>
internal static class BotRules
{
    private static readonly string[] Endpoints = ["endpoint", "apiChatbotEndpoint"];

    public static IReadOnlyList<Rule> List { get; } =
    [
        new(31, "Azure Bot Service and mluvii call the site's own host name, on routes that the bot has", WrongEndpoints),
        new(32, "mluvii has a Direct Line site of its own, of version 3, and its secret counts", DirectLine),
    ];

    private static IEnumerable<string> WrongEndpoints(DeployedTemplate deployment)
    {
        var host = $"https://{DeployedTemplate.Running(deployment.Site, "defaultHostName")}";
        return deployment.BotService.Must(("properties.endpoint", deployment.Outputs["endpoint"]?.ToString()), ("kind", "azurebot"))
            .Concat(Named("botName", deployment.BotService.Name))
            .Concat(Named("botName", deployment.Site.Name))
            .Concat(Named("vaultName", deployment.One("Microsoft.KeyVault/vaults").Name))
            .Concat(Named("stagingHostName", DeployedTemplate.Running(deployment.One("Microsoft.Web/sites/slots"), "defaultHostName")))
            .Concat(from output in Endpoints
                    let address = deployment.Outputs[output]?.ToString()
                    where !deployment.Bot.Routes.Select(route => host + route).Contains(address)
                    select $"{address} is no address of the bot.");

        IEnumerable<string> Named(string output, string name) => Rule.Unless(deployment.Outputs[output]?.ToString() == name, $"The output {output} is not {name}.");
    }

    private static IEnumerable<string> DirectLine(DeployedTemplate deployment)
    {
        var channel = deployment.One("Microsoft.BotService/botServices/channels");
        var expected = new JsonArray(new JsonObject
        {
            ["siteName"] = "mluvii",
            ["isEnabled"] = true,
            ["isV1Enabled"] = false,
            ["isV3Enabled"] = true,
            ["isSecureSiteEnabled"] = false,
            ["isBlockUserUploadEnabled"] = false,
        });
        return deployment.BotService.Must(("properties.disableLocalAuth", false), ("properties.publicNetworkAccess", "Enabled"))
            .Concat(channel.Must(
                ("name", $"{deployment.BotService.Name}/DirectLineChannel"),
                ("location", deployment.BotService["location"]),
                ("properties.channelName", "DirectLineChannel"),
                ("properties.properties.sites", expected)));
    }
}
