using Newtonsoft.Json;

namespace AdaptiveCards;

public class AdaptiveTargetElement
{
    public AdaptiveTargetElement()
    {
    }

    public AdaptiveTargetElement(string elementId)
    {
        ElementId = elementId;
    }

    public AdaptiveTargetElement(string elementId, bool isVisible)
    {
        ElementId = elementId;
        IsVisible = isVisible;
    }

    public string ElementId { get; set; }

    [JsonProperty]
    public bool? IsVisible { get; set; }

    [JsonIgnore]
    public bool IsVisibleXml { get; set; }

    public bool ShouldSerializeIsVisibleXml() => throw new NotImplementedException();

    public static implicit operator AdaptiveTargetElement(string elementId) => throw new NotImplementedException();
}
