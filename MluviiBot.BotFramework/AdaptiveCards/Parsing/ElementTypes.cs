#nullable enable
using System.Collections.Concurrent;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards;

/// <summary>Which class reads an element of which type name.</summary>
internal static class ElementTypes
{
    private static readonly ConcurrentDictionary<Type, string> Names = new();

    public static Dictionary<string, Type> BuiltIn()
    {
        Type[] types =
        [
            typeof(AdaptiveCard),
            typeof(AdaptiveTextBlock), typeof(AdaptiveRichTextBlock), typeof(AdaptiveImage), typeof(AdaptiveImageSet),
            typeof(AdaptiveMedia), typeof(AdaptiveFactSet), typeof(AdaptiveActionSet),
            typeof(AdaptiveContainer), typeof(AdaptiveColumnSet), typeof(AdaptiveColumn),
            typeof(AdaptiveTable), typeof(AdaptiveTableRow), typeof(AdaptiveTableCell),
            typeof(AdaptiveTextInput), typeof(AdaptiveNumberInput), typeof(AdaptiveDateInput), typeof(AdaptiveTimeInput),
            typeof(AdaptiveToggleInput), typeof(AdaptiveChoiceSetInput),
            typeof(AdaptiveSubmitAction), typeof(AdaptiveExecuteAction), typeof(AdaptiveOpenUrlAction), typeof(AdaptiveShowCardAction),
            typeof(AdaptiveToggleVisibilityAction),
        ];
        return types.ToDictionary(NameOf, StringComparer.Ordinal);
    }

    /// <summary>The class's constant TypeName, or the class's own name.</summary>
    public static string NameOf(Type type) =>
        Names.GetOrAdd(type, static t => t.GetField("TypeName")?.GetRawConstantValue() as string ?? t.Name);

    public static Type? Find(string name)
    {
        var types = AdaptiveTypedElementConverter.TypedElementTypes.Value;
        lock (types)
        {
            return types.GetValueOrDefault(name);
        }
    }

    public static void Register(string name, Type type)
    {
        var types = AdaptiveTypedElementConverter.TypedElementTypes.Value;
        lock (types)
        {
            types[name] = type;
        }
    }

    /// <summary>The class to make where <paramref name="expected"/> is to stand; an unknown type name is handed out.</summary>
    public static Type Resolve(Type expected, JObject json, out string? unknown)
    {
        unknown = null;
        var name = NameOf(expected, json);
        var found = Find(name);
        if (found is not null && expected.IsAssignableFrom(found))
        {
            return found;
        }

        if (!expected.IsAbstract && name == NameOf(expected))
        {
            return expected;
        }

        var standIn = expected.IsAssignableFrom(typeof(AdaptiveUnknownElement)) ? typeof(AdaptiveUnknownElement)
            : expected.IsAssignableFrom(typeof(AdaptiveUnknownAction)) ? typeof(AdaptiveUnknownAction)
            : null;
        if (found is not null || standIn is null)
        {
            throw json.Fault($"'{name}' cannot stand where {Expectation(expected)} is expected.");
        }

        unknown = name;
        return standIn;
    }

    /// <summary>The type that the JSON says; columns, cells and the like may leave it out, because only one can stand there.</summary>
    public static string NameOf(Type expected, JObject json)
    {
        if (json.GetValue("type", StringComparison.OrdinalIgnoreCase) is JValue { Value: string { Length: > 0 } name })
        {
            return name;
        }

        return expected.IsAbstract ? throw json.Fault("The required property 'type' is missing.") : NameOf(expected);
    }

    private static string Expectation(Type expected) =>
        expected == typeof(AdaptiveElement) ? "an element"
        : expected == typeof(AdaptiveAction) ? "an action"
        : $"'{NameOf(expected)}'";
}
