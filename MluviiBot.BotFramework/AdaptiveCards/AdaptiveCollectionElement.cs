using Newtonsoft.Json;

namespace AdaptiveCards;

public abstract class AdaptiveCollectionElement : AdaptiveElement, IEnumerable<AdaptiveElement>
{
    protected AdaptiveCollectionElement()
    {
    }

    [JsonProperty]
    public bool Bleed { get; set; }

    [JsonProperty]
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    [JsonProperty(PropertyName = "minHeight")]
    public string MinHeight { get; set; }

    [JsonIgnore]
    public uint PixelMinHeight { get; set; }

    [JsonProperty]
    public AdaptiveAction SelectAction { get; set; }

    [JsonProperty]
    public AdaptiveContainerStyle? Style { get; set; }

    [JsonIgnore]
    public AdaptiveContainerStyle StyleXml { get; set; }

    [JsonProperty]
    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }

    public abstract void Add(AdaptiveElement value);

    public abstract IEnumerator<AdaptiveElement> GetEnumerator();

    public bool ShouldSerializeStyleXml() => throw new NotImplementedException();

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
}
