using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What the payer is asked for.</summary>
[Obsolete("Channels no longer take payments inside a conversation: send an openUrl button that leads to a payment page.")]
public class PaymentOptions
{
    public PaymentOptions()
    {
    }

    public PaymentOptions(
        bool? requestPayerName = null,
        bool? requestPayerEmail = null,
        bool? requestPayerPhone = null,
        bool? requestShipping = null,
        string shippingType = null)
    {
        RequestPayerName = requestPayerName;
        RequestPayerEmail = requestPayerEmail;
        RequestPayerPhone = requestPayerPhone;
        RequestShipping = requestShipping;
        ShippingType = shippingType;
    }

    [JsonProperty(PropertyName = "requestPayerEmail")]
    public bool? RequestPayerEmail { get; set; }

    [JsonProperty(PropertyName = "requestPayerName")]
    public bool? RequestPayerName { get; set; }

    [JsonProperty(PropertyName = "requestPayerPhone")]
    public bool? RequestPayerPhone { get; set; }

    [JsonProperty(PropertyName = "requestShipping")]
    public bool? RequestShipping { get; set; }

    [JsonProperty(PropertyName = "shippingType")]
    public string ShippingType { get; set; }
}
