using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

[Obsolete("OBSOLETE")]
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
