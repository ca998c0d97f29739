using MluviiBot.Simulator.Scripts.Playing;
using MluviiBot.Simulator.Yaml;

namespace MluviiBot.Simulator.Scripts.Steps.Bots;

/// <summary>The bot shows cards in one message: these and no others.</summary>
internal sealed record BotShowsCards(IReadOnlyList<CardPattern> Cards) : BotShows
{
    protected override PartKind[] Kinds => [PartKind.Cards];

    protected override string Expected => $"the bot to show {string.Join(", ", Cards)}";

    public static BotShowsCards ReadOne(YamlValue value) => new([CardPattern.Read(value)]);

    public static BotShowsCards Read(YamlValue value) => new([.. value.Items().Select(CardPattern.Read)]);

    protected override void Check(ShownPart part)
    {
        var shown = part.Entry.Cards;
        if (shown.Count != Cards.Count || shown.Zip(Cards).Any(pair => !pair.Second.Accepts(pair.First)))
        {
            throw new MismatchException(Expected, $"it showed {string.Join(", ", shown.Select(CardPattern.Of))}");
        }
    }
}
