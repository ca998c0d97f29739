using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>An element that an <see cref="AdaptiveToggleVisibilityAction"/> acts on; its id can be used in its place.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
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

    [JsonRequired]
    public string ElementId { get; set; }

    /// <summary>True shows it, false hides it, null does the one or the other in turn.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool? IsVisible { get; set; }

    [JsonIgnore]
    public bool IsVisibleXml
    {
        get => IsVisible ?? false;
        set => IsVisible = value;
    }

    public static implicit operator AdaptiveTargetElement(string elementId) => elementId is null ? null : new(elementId);

    public bool ShouldSerializeIsVisibleXml() => IsVisible.HasValue;
}
