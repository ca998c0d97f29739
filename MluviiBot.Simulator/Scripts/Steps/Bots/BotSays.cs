using MluviiBot.Simulator.Scripts.Language;
using MluviiBot.Simulator.Scripts.Playing;
using MluviiBot.Simulator.Yaml;

namespace MluviiBot.Simulator.Scripts.Steps.Bots;

/// <summary>The bot says something: its next words.</summary>
/// <param name="Pattern">What they must be like; null for any.</param>
internal sealed record BotSays(TextPattern? Pattern) : BotShows
{
    protected override PartKind[] Kinds => [PartKind.Words, PartKind.CardWords];

    protected override string Expected => Pattern is null ? "the bot to say something" : $"the bot to say {Pattern.Wording}";

    public static BotSays Read(YamlValue value)
    {
        if (!value.IsMapping)
        {
            return new BotSays(TextPattern.Of(value.Text()));
        }

        var names = value.Mapping([.. TextPattern.Names, "within"]);
        return new BotSays(TextPattern.Read(value, names)) { Within = names.Optional("within") is { } within ? Durations.Read(within) : null };
    }

    /// <summary>The words of a card need not be mentioned.</summary>
    protected override bool CanPass(ShownPart part) => part.Kind is PartKind.CardWords && Pattern?.Accepts(part.Text) is false;

    protected override void Check(ShownPart part)
    {
        if (Pattern?.Accepts(part.Text) is false)
        {
            var differsAt = Pattern.Exact is { } exact ? Difference.At(exact, part.Text ?? "") : (int?)null;
            throw new MismatchException(Expected, $"the bot said \"{part.Text}\"", differsAt);
        }
    }
}
