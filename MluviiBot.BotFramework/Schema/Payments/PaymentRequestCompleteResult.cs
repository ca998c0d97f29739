using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

[Obsolete("Channels no longer take payments inside a conversation: send an openUrl button that leads to a payment page.")]
public class PaymentRequestCompleteResult
{
    public PaymentRequestCompleteResult()
    {
    }

    public PaymentRequestCompleteResult(string result = null)
    {
        Result = result;
    }

    [JsonProperty(PropertyName = "result")]
    public string Result { get; set; }
}
