using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A button, or what a tap on a card does.</summary>
public class CardAction
{
    public CardAction()
    {
    }

    public CardAction(
        string type = null,
        string title = null,
        string image = null,
        string text = null,
        string displayText = null,
        object value = null,
        object channelData = null)
    {
        Type = type;
        Title = title;
        Image = image;
        Text = text;
        DisplayText = displayText;
        Value = value;
        ChannelData = channelData;
    }

    /// <summary>The channel's own data about the button.</summary>
    [JsonProperty(PropertyName = "channelData")]
    public object ChannelData { get; set; }

    /// <summary>Shown in the conversation once the button is chosen; for <see cref="ActionTypes.MessageBack"/>.</summary>
    [JsonProperty(PropertyName = "displayText")]
    public string DisplayText { get; set; }

    /// <summary>Address of a picture beside the title.</summary>
    [JsonProperty(PropertyName = "image")]
    public string Image { get; set; }

    /// <summary>Read aloud instead of the picture.</summary>
    [JsonProperty(PropertyName = "imageAltText")]
    public string ImageAltText { get; set; }

    /// <summary>Sent as the message's text; for <see cref="ActionTypes.MessageBack"/>.</summary>
    [JsonProperty(PropertyName = "text")]
    public string Text { get; set; }

    /// <summary>What the button says.</summary>
    [JsonProperty(PropertyName = "title")]
    public string Title { get; set; }

    /// <summary>One of <see cref="ActionTypes"/>.</summary>
    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }

    /// <summary>Text, address or object, as the type asks for.</summary>
    [JsonProperty(PropertyName = "value")]
    public object Value { get; set; }

    /// <summary>A button whose title and value are that text; its type is left open.</summary>
    public static CardAction FromString(string input) => new() { Title = input, Value = input };

    public static implicit operator CardAction(string input) => FromString(input);
}
