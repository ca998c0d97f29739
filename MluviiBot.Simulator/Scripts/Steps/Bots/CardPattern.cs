using MluviiBot.Simulator.Scripts.Language;
using MluviiBot.Simulator.Sessions;
using MluviiBot.Simulator.Yaml;

namespace MluviiBot.Simulator.Scripts.Steps.Bots;

/// <summary>What a card must be like; what is null does not matter.</summary>
internal sealed record CardPattern(TextPattern? Title, TextPattern? Subtitle, TextPattern? Text, IReadOnlyList<string>? Buttons)
{
    /// <summary>The heading, or title, subtitle, text and buttons.</summary>
    public static CardPattern Read(YamlValue value)
    {
        if (!value.IsMapping)
        {
            return new CardPattern(TextPattern.Of(value.Text()), null, null, null);
        }

        var card = value.Mapping("title", "subtitle", "text", "buttons");
        return new CardPattern(
            card.Optional("title") is { } title ? TextPattern.Read(title) : null,
            card.Optional("subtitle") is { } subtitle ? TextPattern.Read(subtitle) : null,
            card.Optional("text") is { } text ? TextPattern.Read(text) : null,
            card.Optional("buttons") is null ? null : card.List("buttons", button => button.Text()));
    }

    /// <summary>A card that was shown, as a pattern that only it fits.</summary>
    public static CardPattern Of(ShownCard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        return new CardPattern(Of(card.Title), Of(card.Subtitle), Of(card.Text), [.. card.Buttons.Select(button => button.Title)]);
    }

    public bool Accepts(ShownCard card) =>
        Title?.Accepts(card.Title) is not false
        && Subtitle?.Accepts(card.Subtitle) is not false
        && Text?.Accepts(card.Text) is not false
        && Buttons?.SequenceEqual(card.Buttons.Select(button => button.Title)) is not false;

    public override string ToString()
    {
        var words = string.Join(" / ", new[] { Title, Subtitle, Text }.OfType<TextPattern>().Select(pattern => pattern.Wording));
        return $"a card {words}{(Buttons is null ? "" : $" with the buttons [{string.Join(", ", Buttons)}]")}";
    }

    private static TextPattern? Of(string? text) => string.IsNullOrEmpty(text) ? null : TextPattern.Of(text);
}
