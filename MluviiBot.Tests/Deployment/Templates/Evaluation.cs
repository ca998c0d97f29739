using System.Text.Json.Nodes;

namespace MluviiBot.Tests.Deployment.Templates;

/// <summary>A template with values for its parameters. What only a running resource knows stands as <c>&lt;ID&gt;.member</c>.</summary>
internal sealed class Evaluation
{
    private const string NestedType = "Microsoft.Resources/deployments";

    private readonly JsonObject _template;
    private readonly Dictionary<string, JsonNode?> _parameters;
    private readonly Dictionary<string, JsonNode?> _variables = [];

    /// <exception cref="TemplateException">A value is missing, is not asked for or is not allowed.</exception>
    public Evaluation(JsonObject template, JsonObject values)
    {
        _template = template;
        _parameters = [];
        var declared = template["parameters"]?.AsObject() ?? [];
        if (values.FirstOrDefault(value => !declared.ContainsKey(value.Key)).Key is { } stranger)
        {
            throw new TemplateException($"The template has no parameter {stranger}.");
        }

        foreach (var (name, declaration) in declared)
        {
            var value = values[name] ?? Value(declaration!["defaultValue"]) ?? throw new TemplateException($"The parameter {name} has no value.");
            ParameterCheck.Refuse(name, declaration!, value);
            _parameters[name] = value;
        }
    }

    /// <summary>The resources that are made, those of nested deployments after the one that makes them.</summary>
    public IEnumerable<DeployedResource> Resources() => _template["resources"]!.AsArray()
        .Where(resource => resource!["condition"] is not { } condition || TemplateFunctions.IsTrue(Value(condition)))
        .SelectMany(resource => resource!["type"]!.ToString() == NestedType ? Nested(resource.AsObject()) : [Deployed(resource)]);

    public JsonObject Outputs() => new(
        _template["outputs"]!.AsObject().Select(output => KeyValuePair.Create(output.Key, Value(output.Value!["value"]))));

    private IEnumerable<DeployedResource> Nested(JsonObject resource)
    {
        var inner = resource["properties"]!["template"]!.AsObject();
        var outer = resource.DeepClone().AsObject();
        outer["properties"]!.AsObject().Remove("template");
        var deployment = Deployed(outer);
        yield return deployment;

        var given = deployment["properties.parameters"]?.AsObject() ?? [];
        var values = given.Select(parameter => KeyValuePair.Create(parameter.Key, parameter.Value!["value"]?.DeepClone()));
        foreach (var made in new Evaluation(inner, new JsonObject(values)).Resources())
        {
            yield return made;
        }
    }

    private DeployedResource Deployed(JsonNode resource) => new(Value(resource)!.AsObject());

    private JsonNode? Value(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(
            members.Select(member => KeyValuePair.Create(Value(JsonValue.Create(member.Key))!.ToString(), Value(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Value)]),
        JsonValue value when value.TryGetValue(out string? text) => Expression.In(text) is { } expression
            ? Value(expression)?.DeepClone()
            : text.StartsWith("[[", StringComparison.Ordinal) ? text[1..] : text,
        _ => node?.DeepClone(),
    };

    private JsonNode? Value(Expression expression) => expression switch
    {
        Expression.Literal literal => literal.Value,
        Expression.Member member => Member(Value(member.Of), Value(member.Name)!.ToString()),
        Expression.Call { Function: "parameters" } call => Known(_parameters, call.Names!),
        Expression.Call { Function: "variables" } call => Variable(call.Names!),
        Expression.Call { Function: "if" } call => Value(call.Arguments[TemplateFunctions.IsTrue(Value(call.Arguments[0])) ? 1 : 2]),
        Expression.Call call => TemplateFunctions.Call(call.Function, [.. call.Arguments.Select(Value)]),
        _ => throw new TemplateException("Not an expression."),
    };

    private JsonNode? Variable(string name)
    {
        if (!_variables.TryGetValue(name, out var value))
        {
            value = _variables[name] = Value(Known(_template["variables"]?.AsObject() ?? [], name));
        }

        return value;
    }

    private static JsonNode? Known(IDictionary<string, JsonNode?> all, string name) =>
        all.TryGetValue(name, out var value) ? value : throw new TemplateException($"There is no {name}.");

    private static JsonNode? Member(JsonNode? of, string name) => of switch
    {
        JsonObject members => Known(members, name),
        JsonValue running when running.ToString().StartsWith('<') => $"{running}.{name}",
        _ => throw new TemplateException($"'{of}' has no {name}."),
    };
}
