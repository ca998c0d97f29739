using System.ComponentModel;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A button, or what a click on an element does.</summary>
public abstract class AdaptiveAction : AdaptiveTypedElement
{
    protected AdaptiveAction()
    {
    }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Title { get; set; }

    /// <summary>The address of an image to show next to the title (schema 1.1).</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string IconUrl { get; set; }

    /// <summary>"positive", "destructive" or null for neither (schema 1.2).</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Style { get; set; }

    /// <summary>Shown while the pointer rests on it (schema 1.5).</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Tooltip { get; set; }

    /// <summary>False shows it, but does not let it be used (schema 1.5).</summary>
    [DefaultValue(true)]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool IsEnabled { get; set; } = true;

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveActionMode Mode { get; set; }

    [Obsolete("Use the Speak of the card instead.")]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Speak { get; set; }
}
