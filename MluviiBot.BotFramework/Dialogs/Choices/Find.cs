namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Looks for the words of choices in a text.</summary>
public static class Find
{
    public static List<ModelResult<FoundChoice>> FindChoices(string utterance, IList<string> choices, FindChoicesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        return FindChoices(utterance, ChoiceFactory.ToChoices(choices), options);
    }

    /// <summary>The choices whose value, action title or a synonym occurs in the text, in the order of the text; each at most once.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="choices"/> is null.</exception>
    public static List<ModelResult<FoundChoice>> FindChoices(string utterance, IList<Choice> choices, FindChoicesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        return ValueFinder.FindChoices(utterance, choices, options ?? new FindChoicesOptions(), foldDiacritics: false);
    }

    /// <summary>
    /// The values whose words occur in the text, in its order. Where values overlap the better score wins, then the longer
    /// value; each <see cref="SortedValue.Index"/> is returned at most once.
    /// </summary>
    public static List<ModelResult<FoundValue>> FindValues(string utterance, List<SortedValue> values, FindValuesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(values);
        return ValueFinder.FindValues(utterance, values, options ?? new FindValuesOptions(), foldDiacritics: false);
    }
}
