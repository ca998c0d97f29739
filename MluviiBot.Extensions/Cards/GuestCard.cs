using System.Collections.Immutable;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace MluviiBot.Extensions.Cards;

/// <summary>A card for the guest, put together in words. Each <c>With…</c> gives a new card and leaves this one as it is.</summary>
/// <example><code>
/// var menu = GuestCard.Hero("How can I help?").WithButton("Order a taxi", "taxi").WithButton("Talk to a human").WithLink("Prices", prices);
/// await turnContext.SendActivityAsync(menu.ToMessage(), cancellationToken);
/// </code></example>
/// <remarks>Where the channel has no cards or buttons, <see cref="Channels.GuestChannelMiddleware"/> makes numbered text of it.</remarks>
public sealed record GuestCard
{
    private ImmutableArray<CardImage> _images = [];
    private ImmutableArray<CardAction> _buttons = [];
    private CardAction? _tap;
    private bool _isThumbnail;

    private GuestCard()
    {
    }

    /// <summary>Heading of the card.</summary>
    public string? Title { get; private init; }

    /// <summary>Line under the heading.</summary>
    public string? Subtitle { get; private init; }

    /// <summary>The words on the card.</summary>
    public string? Text { get; private init; }

    /// <summary>A card with a large picture, or none.</summary>
    public static GuestCard Hero(string? title = null) => new() { Title = title };

    /// <summary>A card with a small picture beside the words.</summary>
    public static GuestCard Thumbnail(string? title = null) => new() { Title = title, _isThumbnail = true };

    /// <summary>Sets the line under the heading.</summary>
    public GuestCard WithSubtitle(string subtitle) => this with { Subtitle = subtitle };

    /// <summary>Sets the words on the card.</summary>
    public GuestCard WithText(string text) => this with { Text = text };

    /// <summary>Adds a picture.</summary>
    /// <param name="address">Where it is, on the web.</param>
    /// <param name="description">For those who do not see it.</param>
    /// <exception cref="ArgumentException">The address is relative.</exception>
    public GuestCard WithImage(Uri address, string? description = null) =>
        this with { _images = _images.Add(new CardImage(Button.Whole(address), description)) };

    /// <summary>Adds a button that answers the bot.</summary>
    /// <param name="title">What the guest reads; Facebook shows 20 characters.</param>
    /// <param name="value">What the bot gets; the title by default.</param>
    public GuestCard WithButton(string title, string? value = null) => this with { _buttons = _buttons.Add(Button.Answer(title, value)) };

    /// <summary>Adds a button that opens a page.</summary>
    /// <param name="title">What the guest reads; Facebook shows 20 characters.</param>
    /// <param name="address">The page.</param>
    public GuestCard WithLink(string title, Uri address) => this with { _buttons = _buttons.Add(Button.Link(title, address)) };

    /// <summary>Makes the whole card open a page.</summary>
    public GuestCard WithTap(Uri address) => this with { _tap = Button.Link(Title ?? string.Empty, address) };

    /// <summary>The card as Bot Framework sends it.</summary>
    public Attachment ToAttachment()
    {
        IList<CardImage>? images = _images.IsEmpty ? null : [.. _images];
        IList<CardAction>? buttons = _buttons.IsEmpty ? null : [.. _buttons];
        return _isThumbnail
            ? new ThumbnailCard(Title, Subtitle, Text, images, buttons, _tap).ToAttachment()
            : new HeroCard(Title, Subtitle, Text, images, buttons, _tap).ToAttachment();
    }

    /// <summary>A message with this card.</summary>
    /// <param name="text">What the guest reads before it.</param>
    public IMessageActivity ToMessage(string? text = null) => MessageFactory.Attachment(ToAttachment(), text);
}
