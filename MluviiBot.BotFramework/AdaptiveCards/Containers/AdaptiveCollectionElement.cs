using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>An element that holds others. In C# they can stand in braces after it, like the items of a list.</summary>
public abstract class AdaptiveCollectionElement : AdaptiveElement, IEnumerable<AdaptiveElement>
{
    protected AdaptiveCollectionElement()
    {
    }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveContainerStyle? Style { get; set; }

    [JsonIgnore]
    public AdaptiveContainerStyle StyleXml
    {
        get => Style ?? AdaptiveContainerStyle.Default;
        set => Style = value;
    }

    /// <summary>Whether it extends over the padding of its parent.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool Bleed { get; set; }

    /// <summary>As "80px"; null for none.</summary>
    /// <exception cref="FormatException">It is not a number of pixels.</exception>
    [JsonProperty(PropertyName = "minHeight", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string MinHeight
    {
        get => Pixels.Format(PixelMinHeight);
        set => PixelMinHeight = Pixels.Parse(value);
    }

    /// <summary>The same as <see cref="MinHeight"/>; 0 for none.</summary>
    [JsonIgnore]
    public uint PixelMinHeight { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }

    /// <summary>What a click on it does; anything but Action.ShowCard.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveAction SelectAction { get; set; }

    /// <exception cref="ArgumentException">It cannot stand in this kind of element.</exception>
    public abstract void Add(AdaptiveElement value);

    public abstract IEnumerator<AdaptiveElement> GetEnumerator();

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();

    public bool ShouldSerializeStyleXml() => Style.HasValue;

    private protected T Accept<T>(AdaptiveElement element)
        where T : AdaptiveElement =>
        element as T
        ?? throw new ArgumentException($"A {Type} holds only {typeof(T).Name}, not {element?.GetType().Name ?? "null"}.", nameof(element));
}
