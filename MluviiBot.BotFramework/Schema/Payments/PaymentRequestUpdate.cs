using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Value of the invoke that tells of a new address or way of delivery.</summary>
[Obsolete("Channels no longer take payments inside a conversation: send an openUrl button that leads to a payment page.")]
public class PaymentRequestUpdate
{
    public PaymentRequestUpdate()
    {
    }

    public PaymentRequestUpdate(string id = null, PaymentDetails details = null, PaymentAddress shippingAddress = null, string shippingOption = null)
    {
        Id = id;
        Details = details;
        ShippingAddress = shippingAddress;
        ShippingOption = shippingOption;
    }

    [JsonProperty(PropertyName = "details")]
    public PaymentDetails Details { get; set; }

    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    [JsonProperty(PropertyName = "shippingAddress")]
    public PaymentAddress ShippingAddress { get; set; }

    [JsonProperty(PropertyName = "shippingOption")]
    public string ShippingOption { get; set; }
}
