using Microsoft.Bot.Schema;

namespace MluviiBot.Extensions.Cards;

/// <summary>Buttons, for cards and suggested actions.</summary>
public static class Button
{
    /// <summary>A button that answers the bot.</summary>
    /// <param name="title">What the guest reads; Facebook shows 20 characters.</param>
    /// <param name="value">What the bot gets; the title by default.</param>
    public static CardAction Answer(string title, string? value = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        return new CardAction(ActionTypes.ImBack, title, value: value ?? title);
    }

    /// <summary>A button that opens a page.</summary>
    /// <param name="title">What the guest reads; Facebook shows 20 characters.</param>
    /// <param name="address">The page.</param>
    public static CardAction Link(string title, Uri address)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(address);
        return new CardAction(ActionTypes.OpenUrl, title, value: address.AbsoluteUri);
    }
}
