using MluviiBot.Simulator.Scripts.Language;
using MluviiBot.Simulator.Scripts.Playing;
using MluviiBot.Simulator.Yaml;

namespace MluviiBot.Simulator.Scripts.Steps.Bots;

/// <summary>The bot gives the guest a file.</summary>
internal sealed record BotShowsFile(TextPattern Name) : BotShows
{
    protected override PartKind[] Kinds => [PartKind.File];

    protected override string Expected => $"the bot to show the file {Name.Wording}";

    public static BotShowsFile Read(YamlValue value) => new(TextPattern.Read(value));

    protected override void Check(ShownPart part)
    {
        if (!Name.Accepts(part.Entry.File!.Name))
        {
            throw new MismatchException(Expected, part.ToString());
        }
    }
}
