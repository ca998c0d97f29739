using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A file to upload to the channel.</summary>
public class AttachmentData
{
    public AttachmentData()
    {
    }

    public AttachmentData(string type = null, string name = null, byte[] originalBase64 = null, byte[] thumbnailBase64 = null)
    {
        Type = type;
        Name = name;
        OriginalBase64 = originalBase64;
        ThumbnailBase64 = thumbnailBase64;
    }

    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }

    /// <summary>The content; base64 in JSON.</summary>
    [JsonProperty(PropertyName = "originalBase64")]
    public byte[] OriginalBase64 { get; set; }

    /// <summary>A small picture of it; base64 in JSON.</summary>
    [JsonProperty(PropertyName = "thumbnailBase64")]
    public byte[] ThumbnailBase64 { get; set; }

    /// <summary>Media type.</summary>
    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }
}
