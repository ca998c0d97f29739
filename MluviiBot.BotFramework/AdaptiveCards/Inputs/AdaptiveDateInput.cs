using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A field for a date.</summary>
public class AdaptiveDateInput : AdaptiveInput
{
    public const string TypeName = "Input.Date";

    public AdaptiveDateInput()
    {
    }

    public override string Type { get; set; } = TypeName;

    /// <summary>As "2026-11-22".</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Value { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Placeholder { get; set; }

    /// <summary>The earliest allowed, as "2026-11-22".</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Min { get; set; }

    /// <summary>The latest allowed, as "2026-11-22".</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Max { get; set; }

    public override string GetNonInteractiveValue() => Value ?? Hint(Placeholder);
}
