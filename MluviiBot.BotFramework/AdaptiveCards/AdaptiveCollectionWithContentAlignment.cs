using Newtonsoft.Json;

namespace AdaptiveCards;

public abstract class AdaptiveCollectionWithContentAlignment : AdaptiveCollectionElement
{
    protected AdaptiveCollectionWithContentAlignment()
    {
    }

    [JsonProperty(PropertyName = "horizontalCellContentAlignment")]
    public AdaptiveHorizontalContentAlignment HorizontalCellContentAlignment { get; set; }

    [JsonProperty(PropertyName = "verticalCellContentAlignment")]
    public AdaptiveVerticalContentAlignment VerticalCellContentAlignment { get; set; }
}
