using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A field for a time of day.</summary>
public class AdaptiveTimeInput : AdaptiveInput
{
    public const string TypeName = "Input.Time";

    public AdaptiveTimeInput()
    {
    }

    public override string Type { get; set; } = TypeName;

    /// <summary>As "15:55".</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Value { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Placeholder { get; set; }

    /// <summary>The earliest allowed, as "15:55".</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Min { get; set; }

    /// <summary>The latest allowed, as "15:55".</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Max { get; set; }

    public override string GetNonInteractiveValue() => Value ?? Hint(Placeholder);
}
