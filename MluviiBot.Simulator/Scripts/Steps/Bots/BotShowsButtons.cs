using MluviiBot.Simulator.Scripts.Playing;
using MluviiBot.Simulator.Yaml;

namespace MluviiBot.Simulator.Scripts.Steps.Bots;

/// <summary>The bot shows buttons, below the message or on its cards: these and no others.</summary>
internal sealed record BotShowsButtons(IReadOnlyList<string> Titles) : BotShows
{
    protected override PartKind[] Kinds => [PartKind.Buttons];

    protected override string Expected => $"the bot to show the buttons [{string.Join(", ", Titles)}]";

    public static BotShowsButtons Read(YamlValue value) => new([.. value.Items().Select(title => title.Text())]);

    protected override void Check(ShownPart part)
    {
        if (!part.Buttons.SequenceEqual(Titles))
        {
            throw new MismatchException(Expected, part.ToString());
        }
    }
}
