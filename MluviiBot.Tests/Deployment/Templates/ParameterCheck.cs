using System.Text.Json;
using System.Text.Json.Nodes;

namespace MluviiBot.Tests.Deployment.Templates;

/// <summary>What Azure checks of a parameter's value before it makes anything.</summary>
internal static class ParameterCheck
{
    /// <exception cref="TemplateException">The value has another type, or breaks a limit of the parameter's.</exception>
    public static void Refuse(string name, JsonNode declaration, JsonNode value)
    {
        var type = declaration["type"]!.ToString();
        var kind = value.GetValueKind();
        var isOfType = type switch
        {
            "string" or "securestring" => kind is JsonValueKind.String,
            "int" => kind is JsonValueKind.Number,
            "bool" => kind is JsonValueKind.True or JsonValueKind.False,
            "object" or "secureobject" => kind is JsonValueKind.Object,
            "array" => kind is JsonValueKind.Array,
            _ => false,
        };
        if (!isOfType)
        {
            throw new TemplateException($"{name} must be of type {type}.");
        }

        if (declaration["allowedValues"] is JsonArray allowed && !allowed.Any(one => JsonNode.DeepEquals(one, value)))
        {
            throw new TemplateException($"{name} must not be {value}.");
        }

        var size = kind switch { JsonValueKind.Number => value.GetValue<int>(), JsonValueKind.String => value.ToString().Length, _ => 0 };
        var isLow = (declaration["minLength"] ?? declaration["minValue"]) is { } least && size < least.GetValue<int>();
        var isHigh = (declaration["maxLength"] ?? declaration["maxValue"]) is { } most && size > most.GetValue<int>();
        if (isLow || isHigh)
        {
            throw new TemplateException($"{name} is beyond its limits: {value}.");
        }
    }
}
