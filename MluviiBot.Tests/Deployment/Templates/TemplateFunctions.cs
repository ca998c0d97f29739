using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace MluviiBot.Tests.Deployment.Templates;

/// <summary>Azure's functions that depend on their arguments alone, as far as our template calls them.</summary>
internal static class TemplateFunctions
{
    public const string SubscriptionId = "/subscriptions/00000000-0000-0000-0000-000000000001";
    public const string GroupId = SubscriptionId + "/resourceGroups/group";
    public const string TenantId = "11111111-1111-1111-1111-111111111111";

    private static readonly Dictionary<string, Func<JsonNode?[], JsonNode?>> Functions = new(StringComparer.OrdinalIgnoreCase)
    {
        ["coalesce"] = arguments => arguments.FirstOrDefault(argument => argument is not null),
        ["contains"] = arguments => Text(arguments[0]).Contains(Text(arguments[1]), StringComparison.Ordinal),
        ["empty"] = arguments => Text(arguments[0]).Length == 0,
        ["environment"] = _ => new JsonObject { ["name"] = "AzureCloud" },
        ["equals"] = arguments => JsonNode.DeepEquals(arguments[0], arguments[1]),
        ["format"] = arguments => string.Format(CultureInfo.InvariantCulture, Text(arguments[0]), [.. arguments.Skip(1).Select(Text)]),
        ["guid"] = arguments => new Guid(Hash(arguments).AsSpan(0, 16)).ToString(),
        ["max"] = arguments => arguments.Max(argument => argument!.GetValue<int>()),
        ["not"] = arguments => !IsTrue(arguments[0]),
        ["null"] = _ => null,
        ["reference"] = arguments => $"<{Text(arguments[0])}>",
        ["resourceGroup"] = _ => new JsonObject { ["id"] = GroupId, ["name"] = "group", ["location"] = "westeurope" },
        ["resourceId"] = arguments => ResourceId(GroupId, Text(arguments[0]), [.. arguments.Skip(1).Select(Text)]),
        ["string"] = arguments => Text(arguments[0]),
        ["subscription"] = _ => new JsonObject { ["id"] = SubscriptionId, ["tenantId"] = TenantId },
        ["subscriptionResourceId"] = arguments => ResourceId(SubscriptionId, Text(arguments[0]), [.. arguments.Skip(1).Select(Text)]),
        ["take"] = arguments => Text(arguments[0])[..arguments[1]!.GetValue<int>()],
        ["uniqueString"] = arguments => Convert.ToHexStringLower(Hash(arguments))[..13],
    };

    /// <exception cref="TemplateException">There is no such function, or it does not take these arguments.</exception>
    public static JsonNode? Call(string function, JsonNode?[] arguments)
    {
        var called = Functions.GetValueOrDefault(function) ?? throw new TemplateException($"{function} is no function that this evaluator knows.");
        try
        {
            return called(arguments);
        }
        catch (Exception wrong) when (wrong is IndexOutOfRangeException or InvalidOperationException or FormatException or ArgumentException)
        {
            throw new TemplateException($"{function} does not take ({string.Join(", ", arguments.Select(Text))}).");
        }
    }

    /// <summary><c>A.B/c/d</c> and two names are <c>…/providers/A.B/c/NAME/d/NAME</c>.</summary>
    /// <exception cref="TemplateException">The names are too many or too few.</exception>
    public static string ResourceId(string scope, string type, string[] names) =>
        type.Split('/') is [var provider, .. var kinds] && kinds.Length == names.Length
        ? $"{scope}/providers/{provider}/{string.Join('/', kinds.Zip(names, (kind, name) => $"{kind}/{name}"))}"
        : throw new TemplateException($"{type} does not go with the names {string.Join(", ", names)}.");

    public static bool IsTrue(JsonNode? value) => value is JsonValue flag && flag.TryGetValue(out bool isTrue) && isTrue;

    /// <summary>A flag is <c>True</c> as a text, with a capital.</summary>
    private static string Text(JsonNode? value) =>
        value is JsonValue flag && flag.TryGetValue(out bool isTrue) ? isTrue.ToString() : value?.ToString() ?? "";

    private static byte[] Hash(JsonNode?[] arguments) => SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('-', arguments.Select(Text))));
}
