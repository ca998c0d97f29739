using Microsoft.Recognizers.Text;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Recognises which of several choices a text means.</summary>
public class ChoiceRecognizers
{
    public ChoiceRecognizers()
    {
    }

    public static List<ModelResult<FoundChoice>> RecognizeChoices(string utterance, IList<string> choices, FindChoicesOptions options = null)
        => RecognizeChoices(utterance, ChoiceFactory.ToChoices(choices), options);

    /// <summary>
    /// The choices a text means, in the order in which they stand there. Names come first; only when none is found do
    /// ordinals count, and then numbers, so that "the first division book" is a book and not the first choice.
    /// </summary>
    public static List<ModelResult<FoundChoice>> RecognizeChoices(string utterance, IList<Choice> list, FindChoicesOptions options = null)
    {
        utterance ??= string.Empty;
        options ??= new FindChoicesOptions();

        var found = Find.FindChoices(utterance, list, options);
        if (found.Count == 0)
        {
            found = ValueFinder.FindChoicesWithoutDiacritics(utterance, list, options);
        }

        if (found.Count == 0 && options.RecognizeOrdinals)
        {
            found = ByPlace(OrdinalRecognizer.Recognize(utterance, options.Locale), list);
        }

        if (found.Count == 0 && options.RecognizeNumbers)
        {
            found = ByPlace(NumberRecognizer.RecognizePlaces(utterance, options.Locale), list);
        }

        return found;
    }

    private static List<ModelResult<FoundChoice>> ByPlace(IEnumerable<RecognizedPlace> places, IList<Choice> list)
    {
        var results = new List<ModelResult<FoundChoice>>();
        foreach (var place in places)
        {
            // Places from the end are negative: -1 is the last.
            var index = place.Place < 0 ? list.Count + place.Place : place.Place - 1;
            if (index < 0 || index >= list.Count)
            {
                continue;
            }

            results.Add(new ModelResult<FoundChoice>
            {
                Start = place.Start,
                End = place.Start + place.Text.Length - 1,
                Text = place.Text,
                TypeName = "choice",
                Resolution = new FoundChoice { Value = list[index].Value, Index = index, Score = 1.0f },
            });
        }

        return results;
    }
}
