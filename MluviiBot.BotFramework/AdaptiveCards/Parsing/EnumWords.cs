using System.Reflection;

namespace AdaptiveCards;

/// <summary>The words of an enumeration on the wire: its names, in any case, and "default" for the first value whatever that is called.</summary>
internal static class EnumWords<TEnum>
{
    private static readonly Dictionary<string, TEnum> Values = new(StringComparer.OrdinalIgnoreCase) { ["default"] = default };
    private static readonly Dictionary<TEnum, string> Names = [];
    private static readonly Dictionary<TEnum, string> CamelNames = [];

    static EnumWords()
    {
        foreach (var field in typeof(TEnum).GetFields(BindingFlags.Public | BindingFlags.Static))
        {
            var value = (TEnum)field.GetValue(null);
            Values[field.Name] = value;
            if (!field.IsDefined(typeof(ObsoleteAttribute)))
            {
                Names[value] = field.Name;
                CamelNames[value] = char.ToLowerInvariant(field.Name[0]) + field.Name[1..];
            }
        }
    }

    public static bool TryParse(string word, out TEnum value) => Values.TryGetValue(word, out value);

    public static bool TryFormat(TEnum value, bool camelCase, out string word) => (camelCase ? CamelNames : Names).TryGetValue(value, out word);
}
