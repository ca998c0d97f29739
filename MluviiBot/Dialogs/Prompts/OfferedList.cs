using System.Text.Json;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace MluviiBot.Dialogs.Prompts;

/// <summary>What a <see cref="ListQuestion"/> offers, and what the guest chose, kept from step to step.</summary>
internal static class OfferedList
{
    private const string Offered = "offered";
    private const string Chosen = "chosen";

    /// <summary>Has the guest choose one of the items.</summary>
    /// <typeparam name="T">An item, which can be written as JSON.</typeparam>
    /// <param name="step">The step; the next one takes the choice.</param>
    /// <param name="prompt">Id of the question.</param>
    /// <param name="items">What is there.</param>
    /// <param name="title">The words on an item's button.</param>
    /// <param name="cancellationToken">Stops the sending.</param>
    public static Task<DialogTurnResult> PromptAsync<T>(
        this WaterfallStepContext step, string prompt, IReadOnlyList<T> items, Func<T, string> title, CancellationToken cancellationToken)
    {
        step.Values[Offered] = JsonSerializer.Serialize(items);
        return step.PromptAsync(prompt, new PromptOptions { Choices = ChoiceFactory.ToChoices([.. items.Select(title)]) }, cancellationToken);
    }

    /// <summary>The item that the guest has just chosen; null for none of them.</summary>
    /// <typeparam name="T">An item.</typeparam>
    /// <param name="step">The step after the one that offered.</param>
    public static T? TakeChoice<T>(this WaterfallStepContext step)
        where T : class
    {
        if (step.Result is not FoundChoice { Value: not null } choice)
        {
            return null;
        }

        var item = JsonSerializer.Deserialize<T[]>((string)step.Values[Offered])![choice.Index];
        step.Values[Chosen] = JsonSerializer.Serialize(item);
        return item;
    }

    /// <summary>The item that the guest chose in an earlier step.</summary>
    /// <typeparam name="T">An item.</typeparam>
    /// <param name="step">A later step.</param>
    public static T Choice<T>(this WaterfallStepContext step) => JsonSerializer.Deserialize<T>((string)step.Values[Chosen])!;
}
