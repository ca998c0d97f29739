using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Recognizers.Text;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks a yes/no question. Yes and no are understood in the user's language, and as the numbers or texts that were shown.</summary>
public class ConfirmPrompt : Prompt<bool>
{
    private static readonly Dictionary<string, (Choice Yes, Choice No, ChoiceFactoryOptions Options)> BuiltIn = PromptCultureModels.Spoken.ToDictionary(
        culture => culture.Locale,
        culture => (new Choice(culture.YesInLanguage), new Choice(culture.NoInLanguage), new ChoiceFactoryOptions(culture.Separator, culture.InlineOr, culture.InlineOrMore, true)),
        StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, (Choice Yes, Choice No, ChoiceFactoryOptions Options)> _defaults;

    public ConfirmPrompt(string dialogId, PromptValidator<bool> validator = null, string defaultLocale = null) : base(dialogId, validator)
    {
        _defaults = BuiltIn;
        DefaultLocale = defaultLocale;
        Style = ListStyle.Auto;
    }

    /// <param name="dialogId">Unique in the dialog set.</param>
    /// <param name="choiceDefaults">Yes, no and how they are joined, by culture code; replaces the built-in ones.</param>
    /// <param name="validator">Checks the answer, or null.</param>
    /// <param name="defaultLocale">See <see cref="DefaultLocale"/>.</param>
    public ConfirmPrompt(string dialogId, Dictionary<string, (Choice, Choice, ChoiceFactoryOptions)> choiceDefaults, PromptValidator<bool> validator = null, string defaultLocale = null) : base(dialogId, validator)
    {
        ArgumentNullException.ThrowIfNull(choiceDefaults);
        _defaults = new Dictionary<string, (Choice Yes, Choice No, ChoiceFactoryOptions Options)>(choiceDefaults, StringComparer.OrdinalIgnoreCase);
        DefaultLocale = defaultLocale;
        Style = ListStyle.Auto;
    }

    /// <summary>How the two choices are joined and numbered; null takes the culture's way.</summary>
    public ChoiceFactoryOptions ChoiceOptions { get; set; }

    /// <summary>Yes and no as shown; null takes the culture's words.</summary>
    public Tuple<Choice, Choice> ConfirmChoices { get; set; }

    /// <summary>The culture code for activities without a locale. Null means English.</summary>
    public string DefaultLocale { get; set; }

    /// <summary>Default <see cref="ListStyle.Auto"/>.</summary>
    public ListStyle Style { get; set; }

    /// <inheritdoc/>
    protected override async Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);

        var activity = turnContext.Activity;
        var (choices, choiceOptions) = Offer(PromptLocale.Of(turnContext, options, DefaultLocale));
        var message = AppendChoices(
            PromptSending.MessageFor(options, isRetry),
            Channel.GetChannelId(turnContext),
            choices,
            Style,
            choiceOptions,
            activity.Conversation?.ConversationType,
            PromptSending.Recipients(activity),
            cancellationToken);
        await turnContext.SendActivityAsync(message, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<bool>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var result = new PromptRecognizerResult<bool>();
        if (PromptLocale.Utterance(turnContext) is { } utterance && Recognize(utterance, PromptLocale.Of(turnContext, options, DefaultLocale)) is { } answer)
        {
            result.Succeeded = true;
            result.Value = answer;
        }

        return Task.FromResult(result);
    }

    private bool? Recognize(string utterance, string locale)
    {
        var answer = BooleanRecognizer.Recognize(utterance, locale, out var isUndecided);
        if (answer is not null || isUndecided)
        {
            return answer;
        }

        // Numbers mean something only when they were shown; the words of the two choices always do.
        var (choices, options) = Offer(locale);
        var numbered = options?.IncludeNumbers ?? true;
        var found = ChoiceRecognizers.RecognizeChoices(utterance, choices, new FindChoicesOptions { Locale = locale, RecognizeNumbers = numbered, RecognizeOrdinals = numbered });
        return found.Count > 0 ? found[0].Resolution.Index == 0 : null;
    }

    private (Choice[] Choices, ChoiceFactoryOptions Options) Offer(string locale)
    {
        var (yes, no, options) = PromptLocale.Pick(_defaults, locale, BuiltIn[PromptCultureModels.English.Locale]);
        return ([ConfirmChoices?.Item1 ?? yes, ConfirmChoices?.Item2 ?? no], ChoiceOptions ?? options);
    }
}
