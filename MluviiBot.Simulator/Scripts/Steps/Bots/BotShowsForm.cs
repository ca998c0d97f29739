using MluviiBot.Simulator.Scripts.Language;
using MluviiBot.Simulator.Scripts.Playing;
using MluviiBot.Simulator.Yaml;

namespace MluviiBot.Simulator.Scripts.Steps.Bots;

/// <summary>The bot shows a form of mluvii.</summary>
internal sealed record BotShowsForm(TextPattern Title) : BotShows
{
    protected override PartKind[] Kinds => [PartKind.Form];

    protected override string Expected => $"the bot to show the form {Title.Wording}";

    public static BotShowsForm Read(YamlValue value) => new(TextPattern.Read(value));

    protected override void Check(ShownPart part)
    {
        if (!Title.Accepts(part.Entry.Form!.Title))
        {
            throw new MismatchException(Expected, part.ToString());
        }
    }
}
