using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A part of a table, with the alignment of what is in its cells.</summary>
public abstract class AdaptiveCollectionWithContentAlignment : AdaptiveCollectionElement
{
    protected AdaptiveCollectionWithContentAlignment()
    {
    }

    [JsonProperty(PropertyName = "horizontalCellContentAlignment", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveHorizontalContentAlignment HorizontalCellContentAlignment { get; set; }

    [JsonProperty(PropertyName = "verticalCellContentAlignment", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveVerticalContentAlignment VerticalCellContentAlignment { get; set; }
}
