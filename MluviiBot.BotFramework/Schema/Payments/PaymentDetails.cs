using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What is to be paid.</summary>
[Obsolete("Channels no longer take payments inside a conversation: send an openUrl button that leads to a payment page.")]
public class PaymentDetails
{
    public PaymentDetails()
    {
    }

    public PaymentDetails(
        PaymentItem total = null,
        IList<PaymentItem> displayItems = null,
        IList<PaymentShippingOption> shippingOptions = null,
        IList<PaymentDetailsModifier> modifiers = null,
        string error = null)
    {
        Total = total;
        DisplayItems = displayItems;
        ShippingOptions = shippingOptions;
        Modifiers = modifiers;
        Error = error;
    }

    [JsonProperty(PropertyName = "displayItems")]
    public IList<PaymentItem> DisplayItems { get; set; }

    [JsonProperty(PropertyName = "error")]
    public string Error { get; set; }

    [JsonProperty(PropertyName = "modifiers")]
    public IList<PaymentDetailsModifier> Modifiers { get; set; }

    [JsonProperty(PropertyName = "shippingOptions")]
    public IList<PaymentShippingOption> ShippingOptions { get; set; }

    [JsonProperty(PropertyName = "total")]
    public PaymentItem Total { get; set; }
}
