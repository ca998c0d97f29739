namespace Microsoft.Bot.Builder.Dialogs.Choices;

public class ChoiceRecognizers
{
    public ChoiceRecognizers()
    {
    }

    public static List<ModelResult<FoundChoice>> RecognizeChoices(string utterance, IList<Choice> list, FindChoicesOptions options = null) => throw new NotImplementedException();

    public static List<ModelResult<FoundChoice>> RecognizeChoices(string utterance, IList<string> choices, FindChoicesOptions options = null) => throw new NotImplementedException();
}
