using System.Text.Json.Nodes;
using MluviiBot.Tests.Deployment.Templates;

namespace MluviiBot.Tests.Deployment;

/// <summary>The template with one parameter file, for one kind of bot, as Azure would make it.</summary>
internal sealed class DeployedTemplate
{
    public const string AppId = "22222222-2222-2222-2222-222222222222";

    /// <summary>The person who deploys, as the guide does.</summary>
    public const string Officer = "33333333-3333-3333-3333-333333333333";
    public const string ManagedIdentity = "UserAssignedMSI";
    public const string SingleTenant = "SingleTenant";

    private readonly JsonObject _values;

    /// <exception cref="TemplateException">Azure would refuse it.</exception>
    public DeployedTemplate(DeploymentFiles files, RunningBot bot, string parameterFile, string botAppType)
    {
        Files = files;
        Bot = bot;
        ParameterFile = files.Parameters[parameterFile];
        BotAppType = botAppType;
        var given = ParameterFile["parameters"]!.AsObject();
        var values = new JsonObject(given.Select(parameter => KeyValuePair.Create(parameter.Key, parameter.Value!["value"]?.DeepClone())));
        values["secretsOfficerObjectId"] = Officer;
        if (botAppType == SingleTenant)
        {
            values["botAppType"] = botAppType;
            values["botAppId"] = AppId;
        }

        _values = values;
        var evaluation = new Evaluation(files.Template, values);
        Resources = [.. evaluation.Resources()];
        Outputs = evaluation.Outputs();
    }

    public DeploymentFiles Files { get; }

    public RunningBot Bot { get; }

    public JsonObject ParameterFile { get; }

    public string BotAppType { get; }

    public IReadOnlyList<DeployedResource> Resources { get; }

    public JsonObject Outputs { get; }

    public bool HasManagedIdentity => BotAppType == ManagedIdentity;

    public JsonObject Template => Files.Template;

    /// <summary>The site and its slot.</summary>
    public IEnumerable<DeployedResource> Sites => Of("Microsoft.Web/sites").Concat(Of("Microsoft.Web/sites/slots"));

    public DeployedResource Site => One("Microsoft.Web/sites");

    public DeployedResource Identity => One("Microsoft.ManagedIdentity/userAssignedIdentities");

    public DeployedResource Plan => One("Microsoft.Web/serverfarms");

    public DeployedResource Database => One("Microsoft.DBforPostgreSQL/flexibleServers");

    public DeployedResource BotService => One("Microsoft.BotService/botServices");

    /// <summary>The settings of the site and of its slot.</summary>
    public IEnumerable<DeployedResource> Settings => Resources.Where(resource => resource.Name.EndsWith("/appsettings", StringComparison.Ordinal));

    /// <summary>Every expression of the template.</summary>
    public IEnumerable<Expression> Expressions => ExpressionsIn(Template);

    public static IEnumerable<Expression> ExpressionsIn(JsonNode? node) => JsonWalk.Texts(node).Select(Expression.In).OfType<Expression>();

    /// <summary>What would be made with another value of one parameter.</summary>
    public IEnumerable<DeployedResource> With(string parameter, JsonNode value)
    {
        var values = _values.DeepClone().AsObject();
        values[parameter] = value.DeepClone();
        return new Evaluation(Template, values).Resources();
    }

    public IEnumerable<DeployedResource> Of(string type) => Resources.Where(resource => resource.Type == type);

    /// <exception cref="TemplateException">There is none, or more than one.</exception>
    public DeployedResource One(string type) =>
        Of(type).ToArray() is [var only] ? only : throw new TemplateException($"There must be one {type}, not {Of(type).Count()}.");

    /// <summary>How the only resource of a type stands in the template.</summary>
    public JsonNode Source(DeployedResource resource) =>
        Template["resources"]!.AsArray().Single(source => source!["type"]!.ToString() == resource.Type)!;

    /// <summary>What a member of a running resource is called here.</summary>
    public static string Running(DeployedResource resource, string member) => $"<{resource.Id}>.{member}";
}
