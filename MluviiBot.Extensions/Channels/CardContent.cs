using Microsoft.Bot.Schema;
using MluviiBot.Extensions.Cards;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace MluviiBot.Extensions.Channels;

/// <summary>What is on a card of any kind that Bot Framework has.</summary>
internal sealed class CardContent
{
    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings { NullValueHandling = NullValueHandling.Ignore });

    private readonly Attachment _attachment;
    private readonly JObject? _json;
    private readonly bool _hasGaps;

    private CardContent(Attachment attachment, HeroCard card, JObject? json)
    {
        _attachment = attachment;
        _json = json;
        Title = card.Title;
        Subtitle = card.Subtitle;
        Text = card.Text;
        Tap = card.Tap;
        Images = [.. (card.Images ?? []).Where(image => image is not null)];
        Buttons = [.. ButtonWords.Of(card.Buttons)];
        _hasGaps = card.Buttons is not null && card.Buttons.Count != Buttons.Count;
    }

    /// <summary>The card as the bot made it; without the buttons that are empty.</summary>
    public Attachment Attachment => _hasGaps ? With([.. Buttons]) : _attachment;

    public string? Title { get; }

    public string? Subtitle { get; }

    public string? Text { get; }

    public CardAction? Tap { get; }

    public IList<CardImage> Images { get; }

    public IReadOnlyList<CardAction> Buttons { get; }

    /// <summary>Where the sound or picture of an audio, video or animation card is.</summary>
    public IEnumerable<string> Media =>
        _json?["media"] is JArray media ? media.Select(item => (item as JObject)?["url"] is JValue { Value: string url } ? url : null).OfType<string>() : [];

    /// <summary>Null when the content is no card.</summary>
    public static CardContent? Read(Attachment attachment)
    {
        switch (attachment.Content)
        {
            case HeroCard card:
                return new CardContent(attachment, card, null);
            case ThumbnailCard { } card:
                return new CardContent(attachment, new HeroCard(card.Title, card.Subtitle, card.Text, card.Images, card.Buttons, card.Tap), null);
            default:
                var json = CardJson.Read(attachment.Content);
                try
                {
                    return json?.ToObject<HeroCard>(Serializer) is { } read ? new CardContent(attachment, read, json) : null;
                }
                catch (JsonException)
                {
                    return null;
                }
        }
    }

    /// <summary>The same card with other buttons.</summary>
    public Attachment With(IList<CardAction>? buttons)
    {
        object content;
        if (_json is not null)
        {
            var copy = (JObject)_json.DeepClone();
            copy["buttons"] = buttons is null ? new JArray() : JArray.FromObject(buttons, Serializer);
            content = copy;
        }
        else
        {
            content = _attachment.Content is ThumbnailCard
                ? new ThumbnailCard(Title, Subtitle, Text, Images, buttons, Tap)
                : new HeroCard(Title, Subtitle, Text, Images, buttons, Tap);
        }

        return new Attachment(_attachment.ContentType, _attachment.ContentUrl, content, _attachment.Name, _attachment.ThumbnailUrl);
    }

    /// <summary>A card that goes on with the rest of the buttons under the same title.</summary>
    public Attachment ContinuedWith(IList<CardAction> buttons) => new(HeroCard.ContentType, content: new HeroCard(Title, buttons: buttons));
}
