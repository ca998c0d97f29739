using Microsoft.Recognizers.Text;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// Asks for a number, in digits or in words. The first number of the answer counts; it must fit the type: no fractions for
/// whole numbers, nothing out of range.
/// </summary>
/// <typeparam name="T"><see cref="int"/>, <see cref="long"/>, <see cref="float"/>, <see cref="double"/> or <see cref="decimal"/>.</typeparam>
public class NumberPrompt<T> : Prompt<T> where T : struct
{
    /// <param name="dialogId">Unique in the dialog set.</param>
    /// <param name="validator">Checks the number, or null.</param>
    /// <param name="defaultLocale">See <see cref="DefaultLocale"/>.</param>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is none of the types above.</exception>
    public NumberPrompt(string dialogId, PromptValidator<T> validator = null, string defaultLocale = null) : base(dialogId, validator)
    {
        if (!NumberConversion<T>.IsSupported)
        {
            throw new NotSupportedException($"NumberPrompt: type argument T <{typeof(T).Name}> is not supported. Use int, long, float, double or decimal.");
        }

        DefaultLocale = defaultLocale;
    }

    /// <summary>The culture code for activities without a locale. Null means English.</summary>
    public string DefaultLocale { get; set; }

    /// <inheritdoc/>
    protected override Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
        => PromptSending.SendAsync(turnContext, options, isRetry, cancellationToken);

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<T>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var result = new PromptRecognizerResult<T>();
        if (PromptLocale.Utterance(turnContext) is { } utterance
            && NumberRecognizer.First(utterance, PromptLocale.Of(turnContext, options, DefaultLocale)) is { } number
            && NumberConversion<T>.TryConvert(number, out var value))
        {
            result.Succeeded = true;
            result.Value = value;
        }

        return Task.FromResult(result);
    }
}
