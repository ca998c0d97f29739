using System.Globalization;
using MluviiBot.Simulator.World;

namespace MluviiBot.Simulator.Sessions.Forms;

/// <summary>Which values a field of a form takes.</summary>
internal static class FieldRules
{
    /// <summary>What is wrong with a value, as the end of a sentence; null when nothing is. An empty value is none.</summary>
    public static string? WhyNot(HeroCardFieldType type, IReadOnlyList<string> choices, string? value) => type switch
    {
        _ when string.IsNullOrEmpty(value) => null,
        HeroCardFieldType.Number => decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out _)
            ? null
            : "must be a number, as 12 or 3.5",
        HeroCardFieldType.Date => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? null
            : "must be a date, as 2021-12-06",
        HeroCardFieldType.Choice or HeroCardFieldType.TimeSlots => choices.Contains(value) ? null : $"must be one of {string.Join(", ", choices)}",
        _ => null,
    };

    /// <summary>What is wrong with what a guest filled in; null for nothing.</summary>
    public static string? WhyNot(ShownForm form, IReadOnlyDictionary<string, string> values)
    {
        if (values.Keys.FirstOrDefault(name => form.Fields.All(field => field.Parameter != name)) is { } unknown)
        {
            return $"The form has no field '{unknown}'; it has {string.Join(", ", form.Fields.Select(field => field.Parameter))}.";
        }

        foreach (var field in form.Fields)
        {
            var value = values.GetValueOrDefault(field.Parameter);
            var problem = field.IsRequired && string.IsNullOrWhiteSpace(value) ? "must be filled in" : WhyNot(field.Type, field.Choices, value);
            if (problem is not null)
            {
                return $"'{field.Parameter}' {problem}.";
            }
        }

        return null;
    }
}
