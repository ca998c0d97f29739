#nullable enable
namespace Microsoft.Recognizers.Text;

/// <summary>Finds a yes or a no in a text.</summary>
internal static class BooleanRecognizer
{
    /// <summary>
    /// True, false, or null when neither was said. The first word that means one of them decides, but a no right behind a yes takes
    /// it back: "of course not", "určitě ne".
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="locale">Its culture code.</param>
    /// <param name="isUndecided">The user said that it is neither: "no idea". The "no" in it means nothing then.</param>
    public static bool? Recognize(string text, string? locale, out bool isUndecided)
    {
        isUndecided = false;
        var answers = Language.Of(locale).Answers;
        var words = WordReader.Read(text);
        if (words.Count == 0)
        {
            return null;
        }

        if (answers.Alone.Match(words, 0, out var alone) == words.Count)
        {
            return alone;
        }

        for (var i = 0; i < words.Count;)
        {
            var taken = answers.Anywhere.Match(words, i, out var answer);
            isUndecided |= taken > 0 && answer is null;
            if (taken > 0 && answer is not null)
            {
                return answer.Value && !IsTakenBack(words, i + taken, answers);
            }

            i += Math.Max(taken, 1);
        }

        return null;
    }

    private static bool IsTakenBack(List<Word> words, int next, AnswerWords answers)
    {
        if (next >= words.Count || words[next].AfterPunctuation)
        {
            return false;
        }

        var filler = answers.Fillers.Match(words, next, out _);
        return IsNo(words, next, answers) || (filler > 0 && IsNo(words, next + filler, answers));
    }

    private static bool IsNo(List<Word> words, int index, AnswerWords answers)
        => index < words.Count && !words[index].AfterPunctuation
            && (answers.Negations.Match(words, index, out _) > 0 || (answers.Anywhere.Match(words, index, out var answer) > 0 && answer is false));
}
