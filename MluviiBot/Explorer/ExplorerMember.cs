using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using MluviiBot.Extensions.Activities;

namespace MluviiBot.Explorer;

/// <summary>A member of an activity, by its name on the wire.</summary>
internal sealed class ExplorerMember
{
    private readonly Type _type;

    private ExplorerMember(PropertyInfo property)
    {
        Name = JsonNamingPolicy.CamelCase.ConvertName(property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? property.Name);
        _type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
    }

    public string Name { get; }

    public bool IsMap => IsA(typeof(MluviiMap<>));

    private bool IsList => IsA(typeof(MluviiList<>));

    /// <summary>What goes in, in a developer's words.</summary>
    public string Kind => _type switch
    {
        _ when IsMap => "object",
        _ when IsList => "array",
        _ when _type == typeof(bool) => "true or false",
        _ when _type == typeof(int) || _type == typeof(long) => "whole number",
        _ when _type == typeof(double) => "number",
        _ => "text",
    };

    public static IReadOnlyList<ExplorerMember> Of(Type record) =>
    [
        .. record.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
            .Where(property => property.Name != nameof(MluviiActivity.Activity))
            .Select(property => new ExplorerMember(property)),
    ];

    public bool Is(string name) => Name.Equals(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>The JSON for a word typed without any.</summary>
    public JsonNode? FromWord(string word)
    {
        var value = word switch
        {
            "null" => null,
            "true" or "false" => JsonValue.Create(word == "true"),
            _ when _type != typeof(string) && long.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
            _ => JsonValue.Create(word),
        };
        return IsList ? new JsonArray(value) : value;
    }

    private bool IsA(Type generic) => _type.IsGenericType && _type.GetGenericTypeDefinition() == generic;
}
