using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using MluviiBot.Extensions.TextFormatting;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace MluviiBot.Extensions.Channels;

/// <summary>
/// Remembers what the guest was offered last and turns his answer into the button's value. An offer is over once it is answered, so that
/// a later "2" or "yes" is not taken for it, and when another one is sent.
/// </summary>
internal sealed class OfferMemory(ConversationState state)
{
    private readonly IStatePropertyAccessor<List<OfferedChoice>> _offers = state.CreateProperty<List<OfferedChoice>>("MluviiOffer");

    /// <summary>Puts the value of the chosen button into the guest's message.</summary>
    /// <returns>Whether the message was a choice.</returns>
    public async Task<bool> AnswerAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var message = turnContext.Activity;
        if (message.Type != ActivityTypes.Message || string.IsNullOrWhiteSpace(message.Text)
            || await _offers.GetAsync(turnContext, null, cancellationToken).ConfigureAwait(false) is not { Count: > 0 } offer
            || (OfferMatcher.Find(offer, message.Text.Trim()) ?? OfferMatcher.Find(offer, GuestText.Plain(message.Text))) is not { } choice)
        {
            return false;
        }

        turnContext.TurnState.Set(new ButtonChoice(choice.Title, choice.Value, message.Text));
        message.Text = choice.Value;
        if (choice.Data is { } data)
        {
            message.Value ??= JsonConvert.DeserializeObject<JToken>(data, new JsonSerializerSettings { DateParseHandling = DateParseHandling.None });
        }

        await _offers.DeleteAsync(turnContext, cancellationToken).ConfigureAwait(false);
        return true;
    }

    public Task RememberAsync(ITurnContext turnContext, OfferOfTurn offer, CancellationToken cancellationToken) =>
        _offers.SetAsync(turnContext, [.. offer.Choices], cancellationToken);
}
