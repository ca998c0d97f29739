using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

[Obsolete("OBSOLETE")]
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
