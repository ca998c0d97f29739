using MluviiBot.Simulator.Scripts.Language;
using MluviiBot.Simulator.Scripts.Playing;
using MluviiBot.Simulator.Yaml;

namespace MluviiBot.Simulator.Scripts.Steps.Bots;

/// <summary>The bot shows one thing that has a name: a form of mluvii, or a file.</summary>
internal sealed record BotShowsNamed(PartKind Kind, string What, Func<ShownPart, string> NameOf, TextPattern Name) : BotShows
{
    protected override PartKind[] Kinds => [Kind];

    protected override string Expected => $"the bot to show the {What} {Name.Wording}";

    public static BotShowsNamed ReadForm(YamlValue value) => new(PartKind.Form, "form", part => part.Entry.Form!.Title, TextPattern.Read(value));

    public static BotShowsNamed ReadFile(YamlValue value) => new(PartKind.File, "file", part => part.Entry.File!.Name, TextPattern.Read(value));

    protected override void Check(ShownPart part)
    {
        if (!Name.Accepts(NameOf(part)))
        {
            throw new MismatchException(Expected, part.ToString());
        }
    }
}
