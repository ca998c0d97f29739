using System.ComponentModel;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Something in the body of a card.</summary>
public abstract class AdaptiveElement : AdaptiveTypedElement
{
    protected AdaptiveElement()
    {
    }

    [JsonProperty]
    public AdaptiveHeight Height { get; set; } = AdaptiveHeight.Auto;

    /// <summary>False hides it until an Action.ToggleVisibility shows it.</summary>
    [DefaultValue(true)]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool IsVisible { get; set; } = true;

    /// <summary>Whether there is a line above it.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool Separator { get; set; }

    /// <summary>The gap above it.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveSpacing Spacing { get; set; }

    [Obsolete("Use the Speak of the card instead.")]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Speak { get; set; }

    public bool ShouldSerializeHeight() => Height?.ShouldSerializeAdaptiveHeight() is true;
}
