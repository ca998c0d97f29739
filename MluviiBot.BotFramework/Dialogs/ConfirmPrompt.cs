using Microsoft.Bot.Builder.Dialogs.Choices;

namespace Microsoft.Bot.Builder.Dialogs;

public class ConfirmPrompt : Prompt<bool>
{
    public ConfirmPrompt(string dialogId, PromptValidator<bool> validator = null, string defaultLocale = null) : base(dialogId, validator)
    {
        throw new NotImplementedException();
    }

    public ConfirmPrompt(string dialogId, Dictionary<string, (Choice, Choice, ChoiceFactoryOptions)> choiceDefaults, PromptValidator<bool> validator = null, string defaultLocale = null) : base(dialogId, validator)
    {
        throw new NotImplementedException();
    }

    public ChoiceFactoryOptions ChoiceOptions { get; set; }

    public Tuple<Choice, Choice> ConfirmChoices { get; set; }

    public string DefaultLocale { get; set; }

    public ListStyle Style { get; set; }

    protected override Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    protected override Task<PromptRecognizerResult<bool>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default) => throw new NotImplementedException();
}
