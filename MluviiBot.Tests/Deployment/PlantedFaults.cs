using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MluviiBot.Tests.Deployment;

/// <summary>At least one for each check.</summary>
internal static class PlantedFaults
{
    private const string Site = "Microsoft.Web/sites";
    private const string Slot = "Microsoft.Web/sites/slots";
    private const string Bot = "Microsoft.BotService/botServices";
    private const string Database = "Microsoft.DBforPostgreSQL/flexibleServers";
    private const string Scaling = "Microsoft.Insights/autoscalesettings";

    private static readonly JsonSerializerOptions Unescaped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IReadOnlyList<PlantedFault> List { get; } =
    [
        new("workspace_is_not_made", 1, files => Resources(files).Remove(Resource(files, "Microsoft.OperationalInsights/workspaces"))),
        new("parameter_is_not_described", 2, files => files.Template["parameters"]!["name"]!.AsObject().Remove("metadata")),
        new("variable_is_not_used", 2, files => files.Template["variables"]!["left"] = "over"),
        new("size_has_no_limits", 3, files => files.Template["parameters"]!["planSku"]!.AsObject().Remove("allowedValues")),
        new("count_has_no_end", 3, files => files.Template["parameters"]!["maximumInstances"]!.AsObject().Remove("maxValue")),
        new("location_is_fixed", 4, files => files.Template["parameters"]!["location"]!["defaultValue"] = "westeurope"),
        new("version_does_not_exist", 5, files => Resource(files, Bot)["apiVersion"] = "2023-09-31"),
        new("version_is_a_preview", 5, files => Resource(files, Bot)["apiVersion"] = "2023-09-15-preview"),
        new("property_is_misspelt", 6, files => Properties(files, Site)["httpOnly"] = true),
        new("property_stands_too_deep", 6, files => Properties(files, Site)["siteConfig"]!["httpsOnly"] = true),
        new("variable_does_not_exist", 7, files => Properties(files, Site)["serverFarmId"] = "[variables('planid')]"),
        new("bracket_is_missing", 7, files => Properties(files, Site)["serverFarmId"] = "[variables('planId']"),
        new("resource_id_lacks_a_name", 7, files =>
            files.Template["variables"]!["slotId"] = "[resourceId('Microsoft.Web/sites/slots', variables('siteName'))]"),
        new("parameter_file_names_a_stranger", 7, files =>
            files.Parameters.Values.First()["parameters"]!["planSize"] = new JsonObject { ["value"] = "S1" }),
        new("slot_does_not_wait_for_the_site", 8, files => Resource(files, Slot)["dependsOn"] = new JsonArray()),
        new("bot_does_not_wait_for_the_identity", 8, files => Resource(files, Bot)["dependsOn"] = new JsonArray("[variables('siteId')]")),
        new("parameter_file_holds_a_secret", 9, files => files.Parameters.Values.First()["parameters"]!["settings"] =
            new JsonObject { ["value"] = new JsonObject { ["MicrosoftAppPassword"] = "hunter2" } }),
        new("resource_has_no_tags", 10, files => Resource(files, Scaling).Remove("tags")),
        new("host_name_is_glued_together", 11, files =>
            Properties(files, Bot)["endpoint"] = "[format('https://{0}.azurewebsites.net/api/messages', variables('siteName'))]"),
        new("secret_has_a_default", 12, files =>
            files.Template["parameters"]!["apiSecret"] = new JsonObject { ["type"] = "securestring", ["defaultValue"] = "" }),
        new("secret_is_a_plain_string", 12, files => files.Template["parameters"]!["apiPassword"] =
            new JsonObject { ["type"] = "string", ["maxLength"] = 99, ["defaultValue"] = "x" }),
        new("output_lists_keys", 13, files => files.Template["outputs"]!["secret"] = new JsonObject
        {
            ["type"] = "string",
            ["value"] = "[if(empty(''), '', listChannelWithKeys(variables('botId'), '2022-09-15').setting.key1)]",
        }),
        new("managed_identity_is_not_the_default", 14, files => files.Template["parameters"]!["botAppType"]!["defaultValue"] = "SingleTenant"),
        new("multi_tenant_is_allowed", 14, files => files.Template["parameters"]!["botAppType"]!["allowedValues"]!.AsArray().Add("MultiTenant")),
        new("bot_has_the_principal_in_place_of_the_client", 15, files =>
            Properties(files, Bot)["msaAppId"] = "[reference(variables('identityId'), '2024-11-30').principalId]"),
        new("slot_has_an_identity_of_its_own", 15, files => Resource(files, Slot)["identity"] = new JsonObject { ["type"] = "SystemAssigned" }),
        new("managed_identity_has_a_password", 16, files => files.Template["variables"]!["settings"]!["MicrosoftAppPassword"] = ""),
        new("client_secret_stands_in_clear", 16, files =>
            files.Template["variables"]!["settings"]!["Mluvii__ApiChatbots__mluvii__ClientSecret"] = "s3cret"),
        new("site_reads_the_vault_as_another", 16, files => Properties(files, Site).Remove("keyVaultReferenceIdentity")),
        new("libraries_do_not_know_the_identity", 17, files => Replace(files, "'AZURE_CLIENT_ID'", "'AZURE_TENANT_ID'")),
        new("site_speaks_http", 18, files => Properties(files, Site)["httpsOnly"] = false),
        new("slot_speaks_old_tls", 18, files => Properties(files, Slot)["siteConfig"]!["minTlsVersion"] = "1.0"),
        new("ftp_is_open", 19, files => Properties(files, Site)["siteConfig"]!["ftpsState"] = "AllAllowed"),
        new("slot_takes_basic_credentials", 19, files =>
            Properties(files, "Microsoft.Web/sites/slots/basicPublishingCredentialsPolicies")["allow"] = true),
        new("runtime_is_older_than_the_bot", 20, files => Properties(files, Site)["siteConfig"]!["linuxFxVersion"] = "DOTNETCORE|8.0"),
        new("another_program_is_started", 20, files => Properties(files, Slot)["siteConfig"]!["appCommandLine"] = "dotnet Bot.dll"),
        new("site_falls_asleep", 21, files => Properties(files, Site)["siteConfig"]!["alwaysOn"] = false),
        new("guests_stick_to_instances", 21, files => Properties(files, Site)["clientAffinityEnabled"] = true),
        new("health_is_asked_of_no_route", 22, files => Properties(files, Site)["siteConfig"]!["healthCheckPath"] = "/health"),
        new("one_instance_is_enough", 23, files => files.Template["parameters"]!["minimumInstances"]!["minValue"] = 1),
        new("plan_has_no_slots", 23, files => files.Template["parameters"]!["planSku"]!["allowedValues"]!.AsArray().Add("B1")),
        new("load_takes_instances_away", 24, files => Rules(files)[0]!["metricTrigger"]!["threshold"] = 30),
        new("nothing_is_taken_away", 24, files => Rules(files).RemoveAt(2)),
        new("capacity_is_a_number", 24, files => Properties(files, Scaling)["profiles"]![0]!["capacity"]!["minimum"] = 2),
        new("slot_is_softer_than_the_site", 25, files => Properties(files, Slot)["siteConfig"]!["http20Enabled"] = false),
        new("zones_are_no_choice", 26, files => Properties(files, "Microsoft.Web/serverfarms")["zoneRedundant"] = false),
        new("setting_is_misspelt", 27, files => files.Template["variables"]!["settings"]!["State__PostgreSql__UseEntraTokens"] = "true"),
        new("setting_of_a_parameter_file_is_misspelt", 27, files => files.Parameters.Values.First()["parameters"]!["settings"] =
            new JsonObject { ["value"] = new JsonObject { ["Guest__DefaultLangauge"] = "en" } }),
        new("database_is_on_the_internet", 28, files => Properties(files, Database)["network"]!["publicNetworkAccess"] = "Enabled"),
        new("site_is_not_in_the_network", 28, files => Properties(files, Site).Remove("virtualNetworkSubnetId")),
        new("database_takes_clear_text", 29, files => Properties(files, Database + "/configurations")["value"] = "OFF"),
        new("server_is_not_checked", 29, files => Replace(files, "SSL Mode=VerifyFull", "SSL Mode=Require;Trust Server Certificate=true")),
        new("standby_is_no_choice", 29, files => Properties(files, Database)["highAvailability"]!["mode"] = "Disabled"),
        new("database_has_passwords", 30, files => Properties(files, Database)["authConfig"]!["passwordAuth"] = "Enabled"),
        new("connection_string_has_a_password", 30, files => Replace(files, "Username={2};", "Username={2};Password=hunter2;")),
        new("endpoint_is_no_route_of_the_bot", 31, files => Replace(files, "/api/messages", "/api/message")),
        new("direct_line_is_of_version_1", 32, files => DirectLineSite(files)["isV1Enabled"] = true),
        new("direct_line_has_no_secret", 32, files => Properties(files, Bot)["disableLocalAuth"] = true),
        new("telemetry_has_no_workspace", 33, files => Properties(files, "Microsoft.Insights/components").Remove("WorkspaceResourceId")),
        new("nobody_is_told_of_errors", 33, files => Properties(files, "Microsoft.Insights/metricAlerts")["actions"] = new JsonArray()),
        new("every_run_makes_another_role", 34, files =>
            files.Template["parameters"]!["tags"]!["defaultValue"]!["run"] = "[if(empty(''), '', utcNow())]"),
        new("guide_does_not_tear_down", 35, files => files.Guide = files.Guide.Replace("az group delete", "", StringComparison.Ordinal)),
        new("bot_is_killed_in_its_turns", 37, files =>
            files.Template["variables"]!["settings"]!.AsObject().Remove("WEBSITES_CONTAINER_STOP_TIME_LIMIT")),
        new("swap_does_not_wait", 38, files => files.Template["variables"]!["settings"]!.AsObject().Remove("WEBSITE_SWAP_WARMUP_PING_STATUSES")),
        new("slot_shares_the_database", 39, files =>
            Replace(files, "variables('stagingDatabaseName'), parameters('identityName')", "variables('databaseName'), parameters('identityName')")),
        new("slots_swap_their_databases", 39, files =>
            Resources(files).Remove(Resources(files).Single(resource => resource!["name"]!.ToString().Contains("slotConfigNames")))),
    ];

    private static JsonArray Resources(DeploymentFiles files) => files.Template["resources"]!.AsArray();

    private static JsonObject Resource(DeploymentFiles files, string type) =>
        Resources(files).First(resource => resource!["type"]!.ToString() == type)!.AsObject();

    private static JsonObject Properties(DeploymentFiles files, string type) => Resource(files, type)["properties"]!.AsObject();

    private static JsonArray Rules(DeploymentFiles files) => Properties(files, Scaling)["profiles"]![0]!["rules"]!.AsArray();

    private static JsonNode DirectLineSite(DeploymentFiles files) => Properties(files, Bot + "/channels")["properties"]!["sites"]![0]!;

    /// <summary>Replaces a part of every text of the resources and outputs.</summary>
    private static void Replace(DeploymentFiles files, string part, string by)
    {
        foreach (var name in new[] { "resources", "outputs" })
        {
            var text = files.Template[name]!.ToJsonString(Unescaped);
            files.Template[name] = JsonNode.Parse(text.Replace(part, by, StringComparison.Ordinal));
        }
    }
}
