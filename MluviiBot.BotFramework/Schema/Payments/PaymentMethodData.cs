using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A method of payment that is accepted.</summary>
[Obsolete("Channels no longer take payments inside a conversation: send an openUrl button that leads to a payment page.")]
public class PaymentMethodData
{
    public PaymentMethodData()
    {
    }

    public PaymentMethodData(IList<string> supportedMethods = null, object data = null)
    {
        SupportedMethods = supportedMethods;
        Data = data;
    }

    [JsonProperty(PropertyName = "data")]
    public object Data { get; set; }

    [JsonProperty(PropertyName = "supportedMethods")]
    public IList<string> SupportedMethods { get; set; }
}
