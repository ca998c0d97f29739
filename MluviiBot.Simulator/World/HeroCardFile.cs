using MluviiBot.Simulator.Yaml;

namespace MluviiBot.Simulator.World;

/// <summary>Reads the hero cards of a tenant's file.</summary>
internal static class HeroCardFile
{
    public static IReadOnlyList<HeroCard> Read(YamlMapping tenant)
    {
        var ids = new KnownIds("hero card");
        return tenant.List("heroCards", value => ReadCard(value, ids));
    }

    private static HeroCard ReadCard(YamlValue value, KnownIds ids)
    {
        var card = value.Mapping("id", "name", "kind", "languages", "title", "fields", "buttons", "bodyValues");
        var languages = card.List("languages", language => language.Text());
        return new HeroCard
        {
            Id = ids.New(card.Required("id")),
            Name = card.Required("name").Text(),
            Kind = card.Optional("kind")?.Word<HeroCardKind>() ?? HeroCardKind.WebChat,
            Languages = languages,
            Title = ReadText(card.Required("title"), languages),
            Fields = card.List("fields", field => ReadField(field, languages)),
            Buttons = card.List("buttons", button => ReadText(button, languages)),
            BodyValues = card.Optional("bodyValues")?.WholeNumber() ?? 0,
        };
    }

    private static HeroCardField ReadField(YamlValue value, IReadOnlyList<string> languages)
    {
        var field = value.Mapping("parameter", "type", "label", "required", "choices");
        var type = field.Optional("type")?.Word<HeroCardFieldType>() ?? HeroCardFieldType.Text;
        var choices = field.List("choices", choice => choice.Text());
        if (type is HeroCardFieldType.Choice == (choices.Count == 0))
        {
            throw value.Mistake(type is HeroCardFieldType.Choice ? "A field of type choice needs choices." : "Only a field of type choice has choices.");
        }

        return new HeroCardField
        {
            Parameter = field.Required("parameter").Text(),
            Type = type,
            Label = ReadText(field.Required("label"), languages),
            IsRequired = field.Optional("required")?.YesNo() ?? false,
            Choices = choices,
        };
    }

    /// <summary>One text for all languages, or one for each of the card's.</summary>
    private static LocalText ReadText(YamlValue value, IReadOnlyList<string> languages)
    {
        if (!value.IsMapping)
        {
            return new LocalText(new Dictionary<string, string> { [languages.Count > 0 ? languages[0] : string.Empty] = value.Text() });
        }

        var texts = value.Entries().ToDictionary(entry => entry.Name.Text(), entry => entry.Value.Text());
        return languages.FirstOrDefault(language => !texts.ContainsKey(language)) is { } missing
            ? throw value.Mistake($"The text in '{missing}' is missing.")
            : new LocalText(texts);
    }
}
