using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Answer to that invoke.</summary>
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

    /// <summary><c>success</c>, <c>fail</c> or <c>unknown</c>.</summary>
    [JsonProperty(PropertyName = "result")]
    public string Result { get; set; }
}
