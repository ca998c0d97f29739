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
    private const string Vault = "Microsoft.KeyVault/vaults";
    private const string Role = "Microsoft.Authorization/roleAssignments";
    private const string Alert = "Microsoft.Insights/metricAlerts";
    private const string Scaling = "Microsoft.Insights/autoscalesettings";

    private static readonly JsonSerializerOptions Unescaped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IReadOnlyList<PlantedFault> List { get; } =
    [
        new("workspace_is_not_made", 1, files => Resources(files).Remove(Resource(files, "Microsoft.OperationalInsights/workspaces"))),
        new("parameter_is_not_described", 2, files => files.Template["parameters"]!["name"]!.AsObject().Remove("metadata")),
        new("variable_is_not_used", 2, files => files.Template["variables"]!["left"] = "over"),
        new("output_is_not_described", 2, files => files.Template["outputs"]!["endpoint"]!.AsObject().Remove("metadata")),
        new("size_has_no_limits", 3, files => files.Template["parameters"]!["planSku"]!.AsObject().Remove("allowedValues")),
        new("count_has_no_end", 3, files => files.Template["parameters"]!["maximumInstances"]!.AsObject().Remove("maxValue")),
        new("resource_stands_in_a_fixed_region", 4, files => Resource(files, Vault)["location"] = "westeurope"),
        new("alert_stands_in_a_region", 4, files => Resource(files, Alert)["location"] = "[parameters('location')]"),
        new("channel_stands_elsewhere_than_its_bot", 4, files => Resource(files, Bot + "/channels")["location"] = "global"),
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
        new("nested_deployment_removes_what_it_does_not_know", 7, files =>
            Properties(files, "Microsoft.Resources/deployments")["mode"] = "Complete"),
        new("slot_does_not_wait_for_the_site", 8, files => Resource(files, Slot)["dependsOn"] = new JsonArray()),
        new("settings_do_not_wait_for_the_site", 8, files => SlotConfigNames(files)["dependsOn"] = new JsonArray()),
        new("database_does_not_wait_for_its_server", 8, files => Resource(files, Database + "/databases")["dependsOn"] = new JsonArray()),
        new("bot_does_not_wait_for_the_identity", 8, files => Resource(files, Bot)["dependsOn"] = new JsonArray("[variables('siteId')]")),
        new("parameter_file_holds_a_secret", 9, files => files.Parameters.Values.First()["parameters"]!["tags"] =
            new JsonObject { ["value"] = new JsonObject { ["MicrosoftAppPassword"] = "hunter2" } }),
        new("resource_has_no_tags", 10, files => Resource(files, Scaling).Remove("tags")),
        new("host_name_is_glued_together", 11, files =>
            Properties(files, Bot)["endpoint"] = "[format('https://{0}.azurewebsites.net/api/messages', variables('siteName'))]"),
        new("secret_has_a_default", 12, files =>
            files.Template["parameters"]!["apiSecret"] = new JsonObject { ["type"] = "securestring", ["defaultValue"] = "" }),
        new("secret_is_a_plain_string", 12, files => files.Template["parameters"]!["apiPassword"] =
            new JsonObject { ["type"] = "string", ["maxLength"] = 99, ["defaultValue"] = "x" }),
        new("output_shows_a_connection_string", 13, files => files.Template["outputs"]!["telemetry"] = new JsonObject
        {
            ["type"] = "string",
            ["value"] = "[reference(variables('insightsId'), '2020-02-02').ConnectionString]",
        }),
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
        new("managed_identity_has_a_password", 16, files => Set(files, "MicrosoftAppPassword", "")),
        new("client_secret_stands_in_clear", 16, files => Set(files, "Mluvii__ApiChatbots__mluvii__ClientSecret", "s3cret")),
        new("site_reads_the_vault_as_another", 16, files => Properties(files, Site).Remove("keyVaultReferenceIdentity")),
        new("libraries_do_not_know_the_identity", 17, files => Replace(files, "\"AZURE_CLIENT_ID\"", "\"AZURE_TENANT_ID\"")),
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
        new("load_of_another_plan_counts", 24, files => Rules(files)[0]!["metricTrigger"]!["metricResourceUri"] = "[variables('siteId')]"),
        new("nothing_is_taken_away", 24, files => Rules(files).RemoveAt(2)),
        new("usual_number_of_instances_is_above_the_most", 24, files => Properties(files, Scaling)["profiles"]![0]!["capacity"]!["default"] = "99"),
        new("most_may_be_below_the_least", 24, files =>
            Properties(files, Scaling)["profiles"]![0]!["capacity"]!["maximum"] = "[string(parameters('maximumInstances'))]"),
        new("capacity_is_a_number", 24, files => Properties(files, Scaling)["profiles"]![0]!["capacity"]!["minimum"] = 2),
        new("slot_is_softer_than_the_site", 25, files => Properties(files, Slot)["siteConfig"]!["http20Enabled"] = false),
        new("zones_are_no_choice", 26, files => Properties(files, "Microsoft.Web/serverfarms")["zoneRedundant"] = false),
        new("setting_is_misspelt", 27, files => Set(files, "State__PostgreSql__UseEntraTokens", "true")),
        new("setting_is_of_another_bot", 27, files => Set(files, "Guest__DefaultLangauge", "en")),
        new("database_is_on_the_internet", 28, files => Properties(files, Database)["network"]!["publicNetworkAccess"] = "Enabled"),
        new("site_is_not_in_the_network", 28, files => Properties(files, Site).Remove("virtualNetworkSubnetId")),
        new("network_does_not_know_the_name_of_the_database", 28, files =>
            Properties(files, "Microsoft.Network/privateDnsZones/virtualNetworkLinks")["virtualNetwork"]!["id"] = "elsewhere"),
        new("zone_is_not_one_for_databases", 28, files => files.Template["variables"]!["databaseZoneName"] = "database.internal"),
        new("subnet_is_not_made", 28, files => Properties(files, "Microsoft.Network/virtualNetworks")["subnets"]!.AsArray().RemoveAt(0)),
        new("subnet_is_for_nobody", 28, files =>
            Properties(files, "Microsoft.Network/virtualNetworks")["subnets"]![0]!["properties"]!["delegations"] = new JsonArray()),
        new("database_takes_clear_text", 29, files => Properties(files, Database + "/configurations")["value"] = "OFF"),
        new("database_takes_old_tls", 29, files => Resources(files).Remove(Resources(files).Last(resource =>
            resource!["type"]!.ToString() == Database + "/configurations"))),
        new("tier_does_not_fit_the_size", 29, files => files.Template["variables"]!["databaseTier"] = "Burstable"),
        new("server_is_not_checked", 29, files => Replace(files, "SSL Mode=VerifyFull", "SSL Mode=Require;Trust Server Certificate=true")),
        new("standby_is_no_choice", 29, files => Properties(files, Database)["highAvailability"]!["mode"] = "Disabled"),
        new("database_has_passwords", 30, files => Properties(files, Database)["authConfig"]!["passwordAuth"] = "Enabled"),
        new("database_asks_another_tenant", 30, files => Properties(files, Database)["authConfig"]!["tenantId"] = "22222222-0000-0000-0000-000000000000"),
        new("connection_string_has_a_password", 30, files => Replace(files, "Username={2};", "Username={2};Password=hunter2;")),
        new("endpoint_is_no_route_of_the_bot", 31, files => Replace(files, "/api/messages", "/api/message")),
        new("output_names_another_vault", 31, files => files.Template["outputs"]!["vaultName"]!["value"] = "vault"),
        new("direct_line_is_of_version_1", 32, files => DirectLineSite(files)["isV1Enabled"] = true),
        new("direct_line_has_no_secret", 32, files => Properties(files, Bot)["disableLocalAuth"] = true),
        new("telemetry_has_no_workspace", 33, files => Properties(files, "Microsoft.Insights/components").Remove("WorkspaceResourceId")),
        new("nobody_is_told_of_errors", 33, files => Properties(files, "Microsoft.Insights/metricAlerts")["actions"] = new JsonArray()),
        new("every_run_makes_another_role", 34, files =>
            files.Template["parameters"]!["tags"]!["defaultValue"]!["run"] = "[if(empty(''), '', utcNow())]"),
        new("guide_does_not_tear_down", 35, files => files.Guide = files.Guide.Replace("az group delete", "", StringComparison.Ordinal)),
        new("bot_is_killed_in_its_turns", 37, files => Set(files, "WEBSITES_CONTAINER_STOP_TIME_LIMIT", null)),
        new("swap_does_not_wait", 38, files => Set(files, "WEBSITE_SWAP_WARMUP_PING_STATUSES", null)),
        new("slot_shares_the_database", 39, files =>
            Replace(files, "variables('stagingDatabaseName'), parameters('identityName')", "variables('databaseName'), parameters('identityName')")),
        new("slot_takes_its_database_along", 39, files => SlotConfigNames(files)["properties"]!["appSettingNames"] = new JsonArray()),
        new("database_of_the_slot_is_not_made", 39, files => Resources(files).Remove(Resource(files, Database + "/databases"))),
        new("slots_swap_their_databases", 39, files =>
            Resources(files).Remove(SlotConfigNames(files))),
        new("log_category_does_not_exist", 40, files => Diagnostics(files, "bot-to-workspace")["logs"]![0]!["category"] = "BotRequests"),
        new("log_holds_whole_addresses", 40, files => Diagnostics(files, "site-to-workspace")["logs"]!.AsArray()
            .Add(new JsonObject { ["category"] = "AppServiceHTTPLogs", ["enabled"] = true })),
        new("figures_are_not_kept", 40, files => Diagnostics(files, "vault-to-workspace")["metrics"] = new JsonArray()),
        new("figure_does_not_exist", 41, files =>
            Properties(files, Alert)["criteria"]!["allOf"]![0]!["metricName"] = "Http5xxs"),
        new("figure_is_of_another_resource", 41, files => Properties(files, Alert)["scopes"]![0] = "[variables('databaseServerId')]"),
        new("alert_looks_at_the_good_side", 41, files => Properties(files, Alert)["criteria"]!["allOf"]![0]!["operator"] = "LessThan"),
        new("alert_goes_to_nobody", 41, files => Properties(files, "Microsoft.Insights/actionGroups")["emailReceivers"] = new JsonArray()),
        new("vault_can_be_purged", 42, files => Properties(files, Vault)["enablePurgeProtection"] = false),
        new("vault_is_opened_by_policies", 42, files => Properties(files, Vault)["enableRbacAuthorization"] = false),
        new("role_is_of_the_whole_group", 43, files => Resource(files, Role).Remove("scope")),
        new("role_is_more_than_reading", 43, files => Properties(files, Role)["roleDefinitionId"] =
            "[subscriptionResourceId('Microsoft.Authorization/roleDefinitions', variables('roles').secretsOfficer)]"),
        new("role_is_given_to_nobody", 43, files => Resources(files).Last(resource => resource!["type"]!.ToString() == Role)!.AsObject().Remove("condition")),
        new("role_is_not_found_again", 43, files => Resource(files, Role)["name"] = "[guid(variables('vaultId'))]"),
        new("role_waits_for_a_principal_that_is_not_known_yet", 43, files => Properties(files, Role).Remove("principalType")),
        new("vault_has_a_long_name", 44, files => files.Template["variables"]!["vaultName"] = "[format('{0}-vault-{1}', parameters('name'), variables('unique'))]"),
        new("site_has_a_long_name", 44, files => files.Template["parameters"]!["name"]!["maxLength"] = 50),
        new("names_of_settings_are_an_expression", 45, files =>
            SlotConfigNames(files)["properties"] = "[variables('roles')]"),
        new("slot_has_another_setting", 46, files => Resources(files).First(resource => resource!["type"]!.ToString() == "Microsoft.Web/sites/slots/config")!
            ["properties"]!["State__PostgreSql__UseEntraToken"] = "false"),
        new("developer_s_tools_are_on_the_internet", 47, files => Set(files, "ASPNETCORE_ENVIRONMENT", "Development")),
        new("all_callers_are_the_proxy", 47, files => Set(files, "ASPNETCORE_FORWARDEDHEADERS_ENABLED", null)),
    ];

    private static JsonArray Resources(DeploymentFiles files) => files.Template["resources"]!.AsArray();

    private static JsonObject Resource(DeploymentFiles files, string type) =>
        Resources(files).First(resource => resource!["type"]!.ToString() == type)!.AsObject();

    private static JsonObject Properties(DeploymentFiles files, string type) => Resource(files, type)["properties"]!.AsObject();

    private static JsonObject Diagnostics(DeploymentFiles files, string name) =>
        Resources(files).Single(resource => resource!["name"]!.ToString() == name)!["properties"]!.AsObject();

    private static JsonNode SlotConfigNames(DeploymentFiles files) =>
        Resources(files).Single(resource => resource!["name"]!.ToString().Contains("slotConfigNames", StringComparison.Ordinal))!;

    /// <summary>Changes a setting of the site and of the slot for every kind of bot; null takes it away.</summary>
    private static void Set(DeploymentFiles files, string setting, string? value)
    {
        foreach (var settings in Resources(files).Where(resource => resource!["name"]!.ToString().Contains("/appsettings", StringComparison.Ordinal)))
        {
            var properties = settings!["properties"]!.AsObject();
            properties.Remove(setting);
            if (value is not null)
            {
                properties[setting] = value;
            }
        }
    }

    private static JsonArray Rules(DeploymentFiles files) => Properties(files, Scaling)["profiles"]![0]!["rules"]!.AsArray();

    private static JsonNode DirectLineSite(DeploymentFiles files) => Properties(files, Bot + "/channels")["properties"]!["sites"]![0]!;

    /// <summary>Replaces a part of every text of the variables, resources and outputs.</summary>
    private static void Replace(DeploymentFiles files, string part, string by)
    {
        foreach (var name in new[] { "variables", "resources", "outputs" })
        {
            var text = files.Template[name]!.ToJsonString(Unescaped);
            files.Template[name] = JsonNode.Parse(text.Replace(part, by, StringComparison.Ordinal));
        }
    }
}
