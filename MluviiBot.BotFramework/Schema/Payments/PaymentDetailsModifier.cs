using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What is different for some methods of payment.</summary>
[Obsolete("Channels no longer take payments inside a conversation: send an openUrl button that leads to a payment page.")]
public class PaymentDetailsModifier
{
    public PaymentDetailsModifier()
    {
    }

    public PaymentDetailsModifier(
        IList<string> supportedMethods = null,
        PaymentItem total = null,
        IList<PaymentItem> additionalDisplayItems = null,
        object data = null)
    {
        SupportedMethods = supportedMethods;
        Total = total;
        AdditionalDisplayItems = additionalDisplayItems;
        Data = data;
    }

    [JsonProperty(PropertyName = "additionalDisplayItems")]
    public IList<PaymentItem> AdditionalDisplayItems { get; set; }

    [JsonProperty(PropertyName = "data")]
    public object Data { get; set; }

    [JsonProperty(PropertyName = "supportedMethods")]
    public IList<string> SupportedMethods { get; set; }

    [JsonProperty(PropertyName = "total")]
    public PaymentItem Total { get; set; }
}
