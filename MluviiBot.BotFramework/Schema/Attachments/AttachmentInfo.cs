using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A file that the channel stores.</summary>
public class AttachmentInfo
{
    public AttachmentInfo()
    {
    }

    public AttachmentInfo(string name = null, string type = null, IList<AttachmentView> views = null)
    {
        Name = name;
        Type = type;
        Views = views;
    }

    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }

    /// <summary>Media type.</summary>
    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }

    /// <summary>The forms it can be downloaded in.</summary>
    [JsonProperty(PropertyName = "views")]
    public IList<AttachmentView> Views { get; set; }
}
