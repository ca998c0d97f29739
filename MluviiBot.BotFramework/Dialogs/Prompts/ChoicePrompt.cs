using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Lets the user choose from <see cref="PromptOptions.Choices"/>, by name, synonym, number or place in the list.</summary>
public class ChoicePrompt : Prompt<FoundChoice>
{
    private static readonly Dictionary<string, ChoiceFactoryOptions> BuiltIn = PromptCultureModels.Spoken.ToDictionary(
        culture => culture.Locale,
        culture => new ChoiceFactoryOptions(culture.Separator, culture.InlineOr, culture.InlineOrMore, true),
        StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, ChoiceFactoryOptions> _defaults;

    public ChoicePrompt(string dialogId, PromptValidator<FoundChoice> validator = null, string defaultLocale = null) : base(dialogId, validator)
    {
        _defaults = BuiltIn;
        DefaultLocale = defaultLocale;
        Style = ListStyle.Auto;
    }

    /// <param name="dialogId">Unique in the dialog set.</param>
    /// <param name="choiceDefaults">How choices are joined, by culture code; replaces the built-in ways.</param>
    /// <param name="validator">Checks the choice, or null.</param>
    /// <param name="defaultLocale">See <see cref="DefaultLocale"/>.</param>
    public ChoicePrompt(string dialogId, Dictionary<string, ChoiceFactoryOptions> choiceDefaults, PromptValidator<FoundChoice> validator = null, string defaultLocale = null) : base(dialogId, validator)
    {
        ArgumentNullException.ThrowIfNull(choiceDefaults);
        _defaults = new Dictionary<string, ChoiceFactoryOptions>(choiceDefaults, StringComparer.OrdinalIgnoreCase);
        DefaultLocale = defaultLocale;
        Style = ListStyle.Auto;
    }

    /// <summary>How the choices are joined and numbered; null takes the culture's way.</summary>
    public ChoiceFactoryOptions ChoiceOptions { get; set; }

    /// <summary>The culture code for activities without a locale. Null means English.</summary>
    public string DefaultLocale { get; set; }

    /// <summary>How answers are matched; its locale, when set, wins over the activity's.</summary>
    public FindChoicesOptions RecognizerOptions { get; set; }

    /// <summary>Default <see cref="ListStyle.Auto"/>; <see cref="PromptOptions.Style"/> wins.</summary>
    public ListStyle Style { get; set; }

    /// <inheritdoc/>
    protected override async Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);

        var activity = turnContext.Activity;
        var locale = PromptLocale.Of(turnContext, options, DefaultLocale);
        var message = AppendChoices(
            PromptSending.MessageFor(options, isRetry),
            Channel.GetChannelId(turnContext),
            options.Choices ?? [],
            options.Style ?? Style,
            ChoiceOptions ?? PromptLocale.Pick(_defaults, locale, BuiltIn[PromptCultureModels.English.Locale]),
            activity.Conversation?.ConversationType,
            PromptSending.Recipients(activity),
            cancellationToken);
        await turnContext.SendActivityAsync(message, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<FoundChoice>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var result = new PromptRecognizerResult<FoundChoice>();
        if (PromptLocale.Utterance(turnContext) is { } utterance)
        {
            var found = ChoiceRecognizers.RecognizeChoices(utterance, options?.Choices ?? [], OptionsFor(turnContext, options));
            if (found.Count > 0)
            {
                result.Succeeded = true;
                result.Value = found[0].Resolution;
            }
        }

        return Task.FromResult(result);
    }

    // A copy: the prompt is shared by all conversations, the locale is not.
    private FindChoicesOptions OptionsFor(ITurnContext turnContext, PromptOptions options) => new()
    {
        AllowPartialMatches = RecognizerOptions?.AllowPartialMatches ?? false,
        Locale = RecognizerOptions?.Locale ?? PromptLocale.Of(turnContext, options, DefaultLocale),
        MaxTokenDistance = RecognizerOptions?.MaxTokenDistance,
        Tokenizer = RecognizerOptions?.Tokenizer,
        NoAction = RecognizerOptions?.NoAction ?? false,
        NoValue = RecognizerOptions?.NoValue ?? false,
        RecognizeNumbers = RecognizerOptions?.RecognizeNumbers ?? true,
        RecognizeOrdinals = RecognizerOptions?.RecognizeOrdinals ?? true,
    };
}
