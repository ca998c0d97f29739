using MluviiBot.Extensions.Activities;
using MluviiBot.Simulator.World;

namespace MluviiBot.Simulator.Sessions.Forms;

/// <summary>Makes the form that a guest sees of the tenant's card and what the bot sends along.</summary>
internal static class FormBuilder
{
    private static readonly string[] TemplateParts = ["header", "body", "footer", "buttons"];

    public static ShownForm Build(HeroCard card, SendHeroCard sent, string guestsLanguage)
    {
        var language = sent.SelectedLanguage
            ?? card.Languages.FirstOrDefault(known => known.Equals(guestsLanguage, StringComparison.OrdinalIgnoreCase))
            ?? (card.Languages is [var first, ..] ? first : null);
        return new ShownForm(
            card.Id,
            language,
            card.Title.In(language),
            [.. card.Fields.Select(field => Build(field, sent.InitialParams.GetValueOrDefault(field.Parameter), language))],
            [.. card.Buttons.Select(button => button.In(language))],
            [.. sent.AdditionalParams.GetValueOrDefault("body")]);
    }

    /// <summary>What is wrong with the bot's initial values; null for nothing.</summary>
    public static string? WhyNotInitial(HeroCard card, MluviiMap<string?> initial)
    {
        foreach (var (name, value) in initial)
        {
            var field = card.Fields.FirstOrDefault(field => field.Parameter == name);
            if (field is null)
            {
                return $"Hero card {card.Id} has no field for '{name}'; it has {string.Join(", ", card.Fields.Select(known => known.Parameter))}.";
            }

            var problem = field.Type is HeroCardFieldType.TimeSlots
                ? value is not null && TimeSlot.Read(value) is null
                    ? "must be a text that holds JSON, [{\"startTime\":\"2021-12-06T14:00\",\"endTime\":\"2021-12-06T14:30\"}]"
                    : null
                : FieldRules.WhyNot(field.Type, field.Choices, value);
            if (problem is not null)
            {
                return $"The initial value of '{name}' {problem}.";
            }
        }

        return null;
    }

    /// <summary>What is wrong with the values for a WhatsApp template; null for nothing.</summary>
    public static string? WhyNotAdditional(HeroCard card, MluviiMap<MluviiList<string?>> additional)
    {
        if (card.Kind is not HeroCardKind.WhatsApp)
        {
            return additional.Count > 0 ? "additionalParams are for WhatsApp templates." : null;
        }

        if (!TemplateParts.All(additional.ContainsKey) || additional.Count != TemplateParts.Length)
        {
            return $"additionalParams must have exactly {string.Join(", ", TemplateParts)}; an unused one is an empty list.";
        }

        var given = additional["body"].Count;
        return given == card.BodyValues ? null : $"Template {card.Id} takes {card.BodyValues} values in its body, not {given}.";
    }

    private static ShownField Build(HeroCardField field, string? initial, string? language)
    {
        var isTimePicker = field.Type is HeroCardFieldType.TimeSlots;
        var choices = isTimePicker && initial is not null ? TimeSlot.Read(initial) ?? [] : field.Choices;
        return new ShownField(field.Parameter, field.Type, field.Label.In(language), field.IsRequired, choices, isTimePicker ? null : initial);
    }
}
