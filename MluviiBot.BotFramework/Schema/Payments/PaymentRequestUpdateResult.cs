using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Answer to that invoke: what is to be paid now.</summary>
[Obsolete("Channels no longer take payments inside a conversation: send an openUrl button that leads to a payment page.")]
public class PaymentRequestUpdateResult
{
    public PaymentRequestUpdateResult()
    {
    }

    public PaymentRequestUpdateResult(PaymentDetails details = null)
    {
        Details = details;
    }

    [JsonProperty(PropertyName = "details")]
    public PaymentDetails Details { get; set; }
}
