using Microsoft.Bot.Schema;

namespace MluviiBot.Extensions.Channels;

/// <summary>Titles as short as a channel wants them, and still different from each other.</summary>
internal static class ButtonTitles
{
    public static string[] Fit(IReadOnlyList<CardAction> buttons, int? limit)
    {
        if (limit is not { } length)
        {
            return [.. buttons.Select(button => button.Title ?? string.Empty)];
        }

        // Where there is a limit a button needs a title: Messenger does not show a message that has one without.
        var titles = buttons.Select(ButtonWords.Title).ToArray();
        var shortened = titles.Select(title => Shorten(title, length)).ToArray();
        var alike = Enumerable.Range(0, titles.Length)
            .GroupBy(index => shortened[index])
            .Where(group => group.Select(index => titles[index]).Distinct().Count() > 1);
        foreach (var index in alike.SelectMany(group => group).ToArray())
        {
            shortened[index] = Shorten($"{index + 1}. {titles[index]}", length);
        }

        return shortened;
    }

    /// <summary>Cuts at a word where one ends late enough, and says so with an ellipsis.</summary>
    public static string Shorten(string title, int length)
    {
        if (title.Length <= length)
        {
            return title;
        }

        var cut = title.AsSpan(0, length - 1);
        var space = title[length - 1] == ' ' ? cut.Length : cut.LastIndexOf(' ');
        cut = space > length / 2 ? cut[..space] : cut;
        cut = cut.Length > 0 && char.IsHighSurrogate(cut[^1]) ? cut[..^1] : cut;
        return $"{cut.TrimEnd(" ,.;:-(")}…";
    }
}
