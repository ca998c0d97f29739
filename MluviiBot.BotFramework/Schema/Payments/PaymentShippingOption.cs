using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A way of delivery.</summary>
[Obsolete("Channels no longer take payments inside a conversation: send an openUrl button that leads to a payment page.")]
public class PaymentShippingOption
{
    public PaymentShippingOption()
    {
    }

    public PaymentShippingOption(string id = null, string label = null, PaymentCurrencyAmount amount = null, bool? selected = null)
    {
        Id = id;
        Label = label;
        Amount = amount;
        Selected = selected;
    }

    [JsonProperty(PropertyName = "amount")]
    public PaymentCurrencyAmount Amount { get; set; }

    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    [JsonProperty(PropertyName = "label")]
    public string Label { get; set; }

    /// <summary>Whether it is the default.</summary>
    [JsonProperty(PropertyName = "selected")]
    public bool? Selected { get; set; }
}
