using System.ComponentModel;
using System.Globalization;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A field for a number.</summary>
public class AdaptiveNumberInput : AdaptiveInput
{
    public const string TypeName = "Input.Number";

    public AdaptiveNumberInput()
    {
    }

    public override string Type { get; set; } = TypeName;

    /// <summary>NaN for none.</summary>
    [DefaultValue(double.NaN)]
    [JsonConverter(typeof(WholeNumberConverter))]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public double Value { get; set; } = double.NaN;

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Placeholder { get; set; }

    /// <summary>NaN for none. Not all clients hold to it.</summary>
    [DefaultValue(double.NaN)]
    [JsonConverter(typeof(WholeNumberConverter))]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public double Min { get; set; } = double.NaN;

    /// <summary>NaN for none. Not all clients hold to it.</summary>
    [DefaultValue(double.NaN)]
    [JsonConverter(typeof(WholeNumberConverter))]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public double Max { get; set; } = double.NaN;

    public override string GetNonInteractiveValue() =>
        double.IsNaN(Value) ? Hint(Placeholder) : Value.ToString(CultureInfo.CurrentCulture);
}
