using System.Text.Json;
using MluviiBot.Simulator.Sessions.Chatbots;
using MluviiBot.Simulator.Yaml;

namespace MluviiBot.Simulator.Scripts.Steps.Bots;

/// <summary>Compares JSON with what a script says of it: names in any casing, further members do not matter, lists whole.</summary>
internal static class JsonPattern
{
    public static bool Accepts(YamlValue expected, JsonElement actual)
    {
        if (expected.IsMapping)
        {
            return expected.Entries().All(entry =>
                actual.Member(entry.Name.Text()) is { } member ? Accepts(entry.Value, member) : entry.Value is { IsEmpty: true });
        }

        if (expected.IsList)
        {
            var items = expected.Items().ToArray();
            return actual.ValueKind is JsonValueKind.Array
                && actual.GetArrayLength() == items.Length
                && items.Zip(actual.EnumerateArray()).All(pair => Accepts(pair.First, pair.Second));
        }

        return actual.ValueKind is JsonValueKind.String ? actual.GetString() == expected.Text() : actual.GetRawText() == expected.Text();
    }

    /// <summary>What is expected, on one line for messages.</summary>
    public static string Write(YamlValue expected) =>
        expected.IsMapping ? $"{{ {string.Join(", ", expected.Entries().Select(entry => $"{entry.Name.Text()}: {Write(entry.Value)}"))} }}"
        : expected.IsList ? $"[{string.Join(", ", expected.Items().Select(Write))}]"
        : expected.Text();
}
