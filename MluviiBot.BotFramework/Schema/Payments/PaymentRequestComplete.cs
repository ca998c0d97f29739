using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Value of the invoke that tells of the payment.</summary>
[Obsolete("Channels no longer take payments inside a conversation: send an openUrl button that leads to a payment page.")]
public class PaymentRequestComplete
{
    public PaymentRequestComplete()
    {
    }

    public PaymentRequestComplete(string id = null, PaymentRequest paymentRequest = null, PaymentResponse paymentResponse = null)
    {
        Id = id;
        PaymentRequest = paymentRequest;
        PaymentResponse = paymentResponse;
    }

    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    [JsonProperty(PropertyName = "paymentRequest")]
    public PaymentRequest PaymentRequest { get; set; }

    [JsonProperty(PropertyName = "paymentResponse")]
    public PaymentResponse PaymentResponse { get; set; }
}
