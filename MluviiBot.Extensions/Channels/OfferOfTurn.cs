using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace MluviiBot.Extensions.Channels;

/// <summary>All choices that one turn offers: the numbers go on from message to message, and an offer of an earlier turn is over.</summary>
internal sealed class OfferOfTurn
{
    public List<OfferedChoice> Choices { get; } = [];

    public static OfferOfTurn In(ITurnContext turnContext)
    {
        if (turnContext.TurnState.Get<OfferOfTurn>() is not { } offer)
        {
            turnContext.TurnState.Set(offer = new OfferOfTurn());
        }

        return offer;
    }

    /// <summary>Adds what a button offers.</summary>
    /// <param name="button">The button.</param>
    /// <param name="shownAs">Its title on the channel; null when it is shown in full.</param>
    /// <param name="numbered">Whether the guest reads it with a number.</param>
    public OfferedChoice Add(CardAction button, string? shownAs, bool numbered)
    {
        var title = ButtonWords.Title(button);
        var choice = new OfferedChoice
        {
            Number = numbered ? Choices.Count(known => known.Number is not null) + 1 : null,
            Title = title,
            ShownAs = shownAs == title ? null : shownAs,
            Value = ButtonWords.Answer(button),
            Data = ButtonWords.Data(button),
        };
        Choices.Add(choice);
        return choice;
    }
}
