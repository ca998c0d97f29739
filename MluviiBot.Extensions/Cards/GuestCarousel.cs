using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace MluviiBot.Extensions.Cards;

/// <summary>Several cards in one message.</summary>
public static class GuestCarousel
{
    /// <summary>Cards side by side, as a guest leafs through them.</summary>
    /// <param name="cards">The cards, in order.</param>
    /// <param name="text">What the guest reads before them.</param>
    public static IMessageActivity ToCarousel(this IEnumerable<GuestCard> cards, string? text = null) => MessageFactory.Carousel(Attachments(cards), text);

    /// <summary>Cards one under another.</summary>
    /// <param name="cards">The cards, in order.</param>
    /// <param name="text">What the guest reads before them.</param>
    public static IMessageActivity ToMessage(this IEnumerable<GuestCard> cards, string? text = null) => MessageFactory.Attachment(Attachments(cards), text);

    private static IEnumerable<Attachment> Attachments(IEnumerable<GuestCard> cards)
    {
        ArgumentNullException.ThrowIfNull(cards);
        return [.. cards.Select(card => card.ToAttachment())];
    }
}
