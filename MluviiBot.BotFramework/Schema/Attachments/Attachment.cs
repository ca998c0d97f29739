using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>A card or a file: a card in <see cref="Content"/>, a file behind <see cref="ContentUrl"/>.</summary>
public class Attachment
{
    public Attachment()
    {
    }

    public Attachment(string contentType = null, string contentUrl = null, object content = null, string name = null, string thumbnailUrl = null)
    {
        ContentType = contentType;
        ContentUrl = contentUrl;
        Content = content;
        Name = name;
        ThumbnailUrl = thumbnailUrl;
    }

    /// <summary>A card object, or for files of the channel anything. Read from the wire it is a <see cref="JObject"/>, not the card's type.</summary>
    [JsonProperty(PropertyName = "content")]
    public object Content { get; set; }

    /// <summary>Media type of a file, or the card's own, for example <see cref="HeroCard.ContentType"/>.</summary>
    [JsonProperty(PropertyName = "contentType")]
    public string ContentType { get; set; }

    /// <summary>Address of the file, or a <c>data:</c> url with the file in it.</summary>
    [JsonProperty(PropertyName = "contentUrl")]
    public string ContentUrl { get; set; }

    /// <summary>File name to show.</summary>
    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }

    /// <summary>Members of the wire JSON that have no property here; written back as they came.</summary>
    [JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get; set; }

    /// <summary>Address of a small picture, where the channel shows one instead of the whole.</summary>
    [JsonProperty(PropertyName = "thumbnailUrl")]
    public string ThumbnailUrl { get; set; }
}
