using Microsoft.Bot.Builder.Dialogs.Choices;

namespace Microsoft.Bot.Builder.Dialogs;

public class ChoicePrompt : Prompt<FoundChoice>
{
    public ChoicePrompt(string dialogId, PromptValidator<FoundChoice> validator = null, string defaultLocale = null) : base(dialogId, validator)
    {
        throw new NotImplementedException();
    }

    public ChoicePrompt(string dialogId, Dictionary<string, ChoiceFactoryOptions> choiceDefaults, PromptValidator<FoundChoice> validator = null, string defaultLocale = null) : base(dialogId, validator)
    {
        throw new NotImplementedException();
    }

    public ChoiceFactoryOptions ChoiceOptions { get; set; }

    public string DefaultLocale { get; set; }

    public FindChoicesOptions RecognizerOptions { get; set; }

    public ListStyle Style { get; set; }

    protected override Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    protected override Task<PromptRecognizerResult<FoundChoice>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default) => throw new NotImplementedException();
}
