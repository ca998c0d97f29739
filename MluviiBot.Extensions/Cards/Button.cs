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
    /// <exception cref="ArgumentException">The address is relative.</exception>
    public static CardAction Link(string title, Uri address)
    {
        ArgumentNullException.ThrowIfNull(title);
        return new CardAction(ActionTypes.OpenUrl, title, value: Whole(address));
    }

    /// <exception cref="ArgumentException">Only the end of an address is given.</exception>
    internal static string Whole(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return address.IsAbsoluteUri
            ? address.AbsoluteUri
            : throw new ArgumentException("The guest is on another page than the bot: give the whole address, https:// and all.", nameof(address));
    }
}
