namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// Decides whether an answer ends the prompt. It is called for answers that were not recognised as well; true ends the prompt even
/// then. When it sends a message, the retry prompt is left out.
/// </summary>
public delegate Task<bool> PromptValidator<T>(PromptValidatorContext<T> promptContext, CancellationToken cancellationToken);
