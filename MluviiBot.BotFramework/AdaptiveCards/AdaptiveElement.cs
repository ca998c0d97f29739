using Newtonsoft.Json;

namespace AdaptiveCards;

public abstract class AdaptiveElement : AdaptiveTypedElement
{
    protected AdaptiveElement()
    {
    }

    [JsonProperty]
    public AdaptiveHeight Height { get; set; }

    [JsonProperty]
    public bool IsVisible { get; set; }

    [JsonProperty]
    public bool Separator { get; set; }

    [JsonProperty]
    public AdaptiveSpacing Spacing { get; set; }

    [Obsolete("OBSOLETE")]
    [JsonProperty]
    public string Speak { get; set; }

    public bool ShouldSerializeHeight() => throw new NotImplementedException();
}
