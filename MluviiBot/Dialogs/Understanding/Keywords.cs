using System.Globalization;
using System.Resources;
using MluviiBot.Conversation;

namespace MluviiBot.Dialogs.Understanding;

/// <summary>Words and phrases of a text resource, separated by commas.</summary>
internal sealed class Keywords
{
    private readonly string[][] _phrases;

    /// <summary>Those of every language that the bot has: a guest may mix them.</summary>
    public Keywords(ResourceManager texts, string key)
        : this(texts, key, [.. GuestLanguages.Known])
    {
    }

    public Keywords(ResourceManager texts, string key, params CultureInfo[] languages) => _phrases =
    [
        .. languages.SelectMany(language => texts.GetString(key, language)!.Split(',')).Select(Words.Of).Where(phrase => phrase.Length > 0),
    ];

    /// <summary>Whether one of them is anywhere in the text.</summary>
    public bool AreIn(string? text)
    {
        var words = Words.Of(text);
        return Array.Exists(_phrases, phrase => Enumerable.Range(0, words.Length).Any(start => IsAt(words, start, phrase)));
    }

    /// <summary>Whether the words are one or several of them and nothing else.</summary>
    public bool AreAllOf(string[] words)
    {
        var next = 0;
        while (next < words.Length && _phrases.Where(phrase => IsAt(words, next, phrase)).Select(phrase => phrase.Length).DefaultIfEmpty().Max() is > 0 and var length)
        {
            next += length;
        }

        return words.Length > 0 && next == words.Length;
    }

    private static bool IsAt(string[] words, int start, string[] phrase) =>
        start + phrase.Length <= words.Length && phrase.Index().All(part => Words.Means(words[start + part.Index], part.Item));
}
