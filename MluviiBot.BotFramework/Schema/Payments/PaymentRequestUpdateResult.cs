using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

[Obsolete("OBSOLETE")]
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
