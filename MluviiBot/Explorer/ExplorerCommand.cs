using MluviiBot.Extensions.Activities;

namespace MluviiBot.Explorer;

/// <summary>What a developer typed: an activity to send, or what to tell him instead.</summary>
internal abstract record ExplorerCommand
{
    private ExplorerCommand()
    {
    }

    /// <summary>Reads a message; null when it is none of the explorer's, but a guest's words.</summary>
    /// <remarks>
    /// A name of several words may be in any casing; one that is a word of its own ("Text", "Forward") must be spelt as on the wire and stand with
    /// nothing, one word or JSON, so that sentences pass. A name that is none but looks like one gets a suggestion.
    /// </remarks>
    public static ExplorerCommand? Read(string? text)
    {
        var words = (text ?? string.Empty).Trim().Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
        {
            return null;
        }

        var (name, argument) = (words[0], words.Length == 2 ? words[1] : string.Empty);
        var isJson = argument.StartsWith('{') || argument.StartsWith('[');
        if (argument.Contains(' ', StringComparison.Ordinal) && !isJson)
        {
            return null;
        }

        if (name == "Activities" && argument.Length == 0)
        {
            return new Tell(ExplorerTexts.Activities());
        }

        return ExplorableActivity.Find(name) switch
        {
            { IsWord: true } word when word.Name != name => null,
            { IsFromMluvii: true } answer => new Tell(ExplorerTexts.FromMluvii(answer)),
            { } known => ExplorerArgument.Read(known, argument) switch
            {
                { Activity: { } activity } => new Send(known, activity),
                { Wrong: var wrong } => new Tell(wrong!),
            },
            null when isJson || LooksLikeName(name) => Suggest(name, isJson),
            null => null,
        };
    }

    // "GetAvailableGroup" is a slip; "McDonald" is a guest's word.
    private static Tell? Suggest(string name, bool isJson)
    {
        var similar = ExplorableActivity.Like(name);
        return similar.Count > 0 || isJson ? new Tell(ExplorerTexts.Unknown(name, similar)) : null;
    }

    private static bool LooksLikeName(string name) => name.All(char.IsAsciiLetter) && char.IsAsciiLetterUpper(name[0]) && name.Skip(1).Any(char.IsAsciiLetterUpper);

    /// <summary>An activity to send to mluvii.</summary>
    public sealed record Send(ExplorableActivity Kind, MluviiActivity Activity) : ExplorerCommand;

    /// <summary>Nothing to send, but something to say.</summary>
    public sealed record Tell(string Text) : ExplorerCommand;
}
