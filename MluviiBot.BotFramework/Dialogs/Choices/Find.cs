namespace Microsoft.Bot.Builder.Dialogs.Choices;

public static class Find
{
    public static List<ModelResult<FoundChoice>> FindChoices(string utterance, IList<Choice> choices, FindChoicesOptions options = null) => throw new NotImplementedException();

    public static List<ModelResult<FoundChoice>> FindChoices(string utterance, IList<string> choices, FindChoicesOptions options = null) => throw new NotImplementedException();

    public static List<ModelResult<FoundValue>> FindValues(string utterance, List<SortedValue> values, FindValuesOptions options = null) => throw new NotImplementedException();
}
