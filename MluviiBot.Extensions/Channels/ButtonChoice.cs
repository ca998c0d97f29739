using System.Diagnostics.CodeAnalysis;
using Microsoft.Bot.Builder;

namespace MluviiBot.Extensions.Channels;

/// <summary>
/// The button that the guest chose in this turn, by pressing it, by its number or by writing it. The message's text is then its value. Personal data.
/// </summary>
/// <param name="Title">Title of the button, in full.</param>
/// <param name="Value">Its value, or its title when it has none.</param>
/// <param name="OriginalText">What the guest really sent.</param>
public sealed record ButtonChoice(string Title, string Value, string OriginalText)
{
    /// <summary>Nothing of the words, which must not end in a log.</summary>
    public override string ToString() => nameof(ButtonChoice);
}

/// <summary>The button that the guest chose in a turn.</summary>
public static class ButtonChoiceOfTurn
{
    /// <summary>Whether the guest's message is a choice of a button that was offered.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="choice">The button and what the guest wrote; null when the message is none.</param>
    public static bool TryGetButtonChoice(this ITurnContext turnContext, [NotNullWhen(true)] out ButtonChoice? choice)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        choice = turnContext.TurnState.Get<ButtonChoice>();
        return choice is not null;
    }
}
