using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Plays sound.</summary>
public class AudioCard
{
    public const string ContentType = "application/vnd.microsoft.card.audio";

    public AudioCard()
    {
    }

    public AudioCard(
        string title = null,
        string subtitle = null,
        string text = null,
        ThumbnailUrl image = null,
        IList<MediaUrl> media = null,
        IList<CardAction> buttons = null,
        bool? shareable = null,
        bool? autoloop = null,
        bool? autostart = null,
        string aspect = null,
        object value = null,
        string duration = null)
    {
        Title = title;
        Subtitle = subtitle;
        Text = text;
        Image = image;
        Media = media;
        Buttons = buttons;
        Shareable = shareable;
        Autoloop = autoloop;
        Autostart = autostart;
        Aspect = aspect;
        Value = value;
        Duration = duration;
    }

    /// <summary>Width to height: <c>16:9</c> or <c>4:3</c>.</summary>
    [JsonProperty(PropertyName = "aspect")]
    public string Aspect { get; set; }

    /// <summary>Starts again at the end; true when missing.</summary>
    [JsonProperty(PropertyName = "autoloop")]
    public bool? Autoloop { get; set; }

    /// <summary>Starts by itself; true when missing.</summary>
    [JsonProperty(PropertyName = "autostart")]
    public bool? Autostart { get; set; }

    [JsonProperty(PropertyName = "buttons")]
    public IList<CardAction> Buttons { get; set; }

    /// <summary>Length as an ISO 8601 duration, for clients that cannot find out.</summary>
    [JsonProperty(PropertyName = "duration")]
    public string Duration { get; set; }

    /// <summary>Shown until the medium plays.</summary>
    [JsonProperty(PropertyName = "image")]
    public ThumbnailUrl Image { get; set; }

    /// <summary>Sources of the same medium; a client plays the first that it can.</summary>
    [JsonProperty(PropertyName = "media")]
    public IList<MediaUrl> Media { get; set; }

    /// <summary>Whether the user may pass it on; true when missing.</summary>
    [JsonProperty(PropertyName = "shareable")]
    public bool? Shareable { get; set; }

    [JsonProperty(PropertyName = "subtitle")]
    public string Subtitle { get; set; }

    [JsonProperty(PropertyName = "text")]
    public string Text { get; set; }

    [JsonProperty(PropertyName = "title")]
    public string Title { get; set; }

    /// <summary>Comes back in <see cref="MediaEventValue.CardValue"/> of the events that the card raises.</summary>
    [JsonProperty(PropertyName = "value")]
    public object Value { get; set; }
}
