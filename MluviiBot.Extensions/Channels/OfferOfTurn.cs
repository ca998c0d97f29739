using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

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
        var title = button.Title ?? TextOf(button.Value) ?? string.Empty;
        var choice = new OfferedChoice
        {
            Number = numbered ? Choices.Count(known => known.Number is not null) + 1 : null,
            Title = title,
            ShownAs = shownAs == title ? null : shownAs,
            Value = TextOf(button.Value) ?? title,
            Data = button.ChannelData is AnswerData data ? data.Json.ToString(Formatting.None) : null,
        };
        Choices.Add(choice);
        return choice;
    }

    private static string? TextOf(object? value) => value switch
    {
        null or JValue { Value: null } => null,
        string text => text,
        JValue json => Convert.ToString(json.Value, CultureInfo.InvariantCulture),
        JToken json => json.ToString(Formatting.None),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
