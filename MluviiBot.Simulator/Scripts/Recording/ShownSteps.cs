using MluviiBot.Simulator.Sessions;
using YamlDotNet.RepresentationModel;

namespace MluviiBot.Simulator.Scripts.Recording;

/// <summary>Steps for what a bot showed.</summary>
internal static class ShownSteps
{
    public static IEnumerable<YamlNode> Of(TranscriptEntry entry)
    {
        if (entry.Text is not null)
        {
            yield return StepYaml.Step("bot says", StepYaml.Text(entry.Text));
        }

        if (entry.Cards.Count > 0)
        {
            yield return StepYaml.Step("bot shows cards", new YamlSequenceNode(entry.Cards.Select(Card)));
        }

        if (entry.Buttons.Count > 0 && entry.Cards.Count == 0)
        {
            yield return StepYaml.Step("bot shows buttons", StepYaml.List(entry.Buttons.Select(button => button.Title)));
        }

        if (entry.Form is { } form)
        {
            yield return StepYaml.Step("bot shows form", StepYaml.Text(form.Title));
        }

        if (entry.File is { } file)
        {
            yield return StepYaml.Step("bot shows file", StepYaml.Text(file.Name));
        }
    }

    private static YamlNode Card(ShownCard card)
    {
        var words = new[] { ("title", card.Title), ("subtitle", card.Subtitle), ("text", card.Text) };
        return StepYaml.Map(
        [
            .. words.Where(word => !string.IsNullOrEmpty(word.Item2)).Select(word => (word.Item1, StepYaml.Text(word.Item2!))),
            ("buttons", StepYaml.List(card.Buttons.Select(button => button.Title))),
        ]);
    }
}
