using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A line of the bill.</summary>
[Obsolete("Channels no longer take payments inside a conversation: send an openUrl button that leads to a payment page.")]
public class PaymentItem
{
    public PaymentItem()
    {
    }

    public PaymentItem(string label = null, PaymentCurrencyAmount amount = null, bool? pending = null)
    {
        Label = label;
        Amount = amount;
        Pending = pending;
    }

    [JsonProperty(PropertyName = "amount")]
    public PaymentCurrencyAmount Amount { get; set; }

    [JsonProperty(PropertyName = "label")]
    public string Label { get; set; }

    /// <summary>Whether the amount may still change.</summary>
    [JsonProperty(PropertyName = "pending")]
    public bool? Pending { get; set; }
}
