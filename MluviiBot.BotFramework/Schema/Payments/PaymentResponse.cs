using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What the payer gave.</summary>
[Obsolete("Channels no longer take payments inside a conversation: send an openUrl button that leads to a payment page.")]
public class PaymentResponse
{
    public PaymentResponse()
    {
    }

    public PaymentResponse(
        string methodName = null,
        object details = null,
        PaymentAddress shippingAddress = null,
        string shippingOption = null,
        string payerEmail = null,
        string payerPhone = null)
    {
        MethodName = methodName;
        Details = details;
        ShippingAddress = shippingAddress;
        ShippingOption = shippingOption;
        PayerEmail = payerEmail;
        PayerPhone = payerPhone;
    }

    [JsonProperty(PropertyName = "details")]
    public object Details { get; set; }

    [JsonProperty(PropertyName = "methodName")]
    public string MethodName { get; set; }

    [JsonProperty(PropertyName = "payerEmail")]
    public string PayerEmail { get; set; }

    [JsonProperty(PropertyName = "payerPhone")]
    public string PayerPhone { get; set; }

    [JsonProperty(PropertyName = "shippingAddress")]
    public PaymentAddress ShippingAddress { get; set; }

    [JsonProperty(PropertyName = "shippingOption")]
    public string ShippingOption { get; set; }
}
