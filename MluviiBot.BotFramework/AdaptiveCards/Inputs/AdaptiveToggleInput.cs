using System.ComponentModel;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A box to tick.</summary>
public class AdaptiveToggleInput : AdaptiveInput
{
    public const string TypeName = "Input.Toggle";

    private const string On = "true";
    private const string Off = "false";

    public AdaptiveToggleInput()
    {
    }

    public override string Type { get; set; } = TypeName;

    /// <summary>The text next to the box.</summary>
    [JsonRequired]
    public string Title { get; set; }

    /// <summary><see cref="ValueOn"/> to have it ticked to begin with.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Value { get; set; }

    /// <summary>What is submitted when it is ticked.</summary>
    [DefaultValue(On)]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string ValueOn { get; set; } = On;

    /// <summary>What is submitted when it is not.</summary>
    [DefaultValue(Off)]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string ValueOff { get; set; } = Off;

    /// <summary>Whether a long title goes on in a new line rather than being cut (schema 1.2).</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool Wrap { get; set; }

    public override string GetNonInteractiveValue() => $"{(Value == ValueOn ? "X" : "O")} {Title}";
}
