using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>One form of a stored file.</summary>
public class AttachmentView
{
    public AttachmentView()
    {
    }

    public AttachmentView(string viewId = null, int? size = null)
    {
        ViewId = viewId;
        Size = size;
    }

    /// <summary>Bytes.</summary>
    [JsonProperty(PropertyName = "size")]
    public int? Size { get; set; }

    /// <summary><c>original</c> or <c>thumbnail</c>.</summary>
    [JsonProperty(PropertyName = "viewId")]
    public string ViewId { get; set; }
}
