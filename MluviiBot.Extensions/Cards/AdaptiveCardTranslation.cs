using AdaptiveCards;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace MluviiBot.Extensions.Cards;

/// <summary>Turns Adaptive Cards into the hero and thumbnail cards that mluvii shows.</summary>
/// <remarks>
/// <para>The first bold or large text becomes the title, other texts and facts the text, images the images; a card whose first image is
/// small or a person's is a thumbnail card. <c>Action.Submit</c> and <c>Action.Execute</c> become <c>imBack</c> buttons,
/// <c>Action.OpenUrl</c> a link. The card of an <c>Action.ShowCard</c> follows as a card of its own.</para>
/// <para>What a submit button carries beside text is in <c>Activity.Value</c> when the guest presses it, as with an Adaptive Card, provided that
/// <see cref="Channels.GuestChannelMiddleware"/> is used. Inputs, media and switches cannot be carried over: ask for them in a dialog.</para>
/// </remarks>
public static class AdaptiveCardTranslation
{
    /// <summary>Whether the attachment is an Adaptive Card.</summary>
    public static bool IsAdaptive(Attachment attachment)
    {
        ArgumentNullException.ThrowIfNull(attachment);
        return string.Equals(attachment.ContentType, AdaptiveCard.ContentType, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Translates an attachment whose content is an <see cref="AdaptiveCard"/> or its JSON.</summary>
    /// <remarks>It does not throw: a card that cannot be read is an empty one, and is named in <see cref="TranslatedCard.Lost"/>.</remarks>
    public static TranslatedCard Translate(Attachment attachment)
    {
        ArgumentNullException.ThrowIfNull(attachment);
        return CardJson.Read(attachment.Content) is { } card ? Translate(card) : Unreadable();
    }

    /// <summary>Translates a card.</summary>
    public static TranslatedCard Translate(AdaptiveCard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        return CardJson.Read(card) is { } json ? Translate(json) : Unreadable();
    }

    private static TranslatedCard Translate(JObject card)
    {
        var translator = new AdaptiveCardTranslator();
        translator.Take(card);
        return new TranslatedCard(translator.Cards, translator.Lost);
    }

    private static TranslatedCard Unreadable() => new([new HeroCard().ToAttachment()], ["the card itself, which is not JSON of an Adaptive Card"]);
}
