using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

[Obsolete("OBSOLETE")]
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

    [JsonProperty(PropertyName = "selected")]
    public bool? Selected { get; set; }
}
