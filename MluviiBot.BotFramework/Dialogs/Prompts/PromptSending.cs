#nullable enable
using System.Runtime.CompilerServices;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What all prompts share about the messages they send.</summary>
internal static class PromptSending
{
    /// <summary>Checks a prompt's options and marks its messages as waiting for an answer, which speech channels need to open the microphone.</summary>
    /// <exception cref="ArgumentOutOfRangeException">They are not <see cref="PromptOptions"/>.</exception>
    public static PromptOptions Prepare(object? options)
    {
        if (options is not PromptOptions promptOptions)
        {
            throw new ArgumentOutOfRangeException(nameof(options), "A prompt is begun with PromptOptions.");
        }

        ExpectInput(promptOptions.Prompt);
        ExpectInput(promptOptions.RetryPrompt);
        return promptOptions;
    }

    /// <summary>The retry prompt when it is a retry and there is one, else the prompt.</summary>
    public static Activity? MessageFor(PromptOptions options, bool isRetry) => isRetry ? options.RetryPrompt ?? options.Prompt : options.Prompt;

    public static async Task SendAsync(ITurnContext turnContext, PromptOptions options, bool isRetry, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        if (MessageFor(options, isRetry) is { } message)
        {
            await turnContext.SendActivityAsync(message, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>A copy of the prompt that offers the choices; the prompt itself stays as it is, for the next try.</summary>
    public static IMessageActivity WithChoices(IMessageActivity? prompt, string channelId, IList<Choice> choices, ListStyle style, ChoiceFactoryOptions? options, string? conversationType, IList<string>? toList)
    {
        var text = prompt?.Text ?? string.Empty;
        var offer = style switch
        {
            ListStyle.Inline => ChoiceFactory.Inline(choices, text, null, options),
            ListStyle.List => ChoiceFactory.List(choices, text, null, options),
            ListStyle.SuggestedAction => ChoiceFactory.SuggestedAction(choices, text, null, toList),
            ListStyle.HeroCard => ChoiceFactory.HeroCard(choices, text),
            ListStyle.None => WithoutChoices(text),
            _ => ChoiceFactory.ForChannel(channelId, choices, text, null, options, conversationType, toList),
        };
        if (prompt is null)
        {
            offer.InputHint = InputHints.ExpectingInput;
            return offer;
        }

        var copy = CopyOf(prompt);
        copy.Text = offer.Text;
        if (offer.SuggestedActions?.Actions?.Count > 0)
        {
            copy.SuggestedActions = offer.SuggestedActions;
        }

        if (offer.Attachments?.Count > 0)
        {
            copy.Attachments = [.. copy.Attachments ?? [], .. offer.Attachments];
        }

        return copy;
    }

    /// <summary>On Teams suggested actions must say whom they are for.</summary>
    public static IList<string>? Recipients(Activity activity) => activity.From?.Id is { } id ? [id] : null;

    private static IMessageActivity WithoutChoices(string text)
    {
        var message = Activity.CreateMessageActivity();
        message.Text = text;
        return message;
    }

    private static void ExpectInput(Activity? message)
    {
        if (message is not null && string.IsNullOrEmpty(message.InputHint))
        {
            message.InputHint = InputHints.ExpectingInput;
        }
    }

    private static Activity CopyOf(IMessageActivity message)
        => message is Activity activity ? (Activity)MemberwiseClone(activity) : BotJson.Deserialize<Activity>(BotJson.Serialize(message))!;

    // Copies an activity of any derived type, members added later included.
    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = nameof(MemberwiseClone))]
    private static extern object MemberwiseClone(object target);
}
