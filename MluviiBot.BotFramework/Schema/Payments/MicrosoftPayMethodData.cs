using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

[Obsolete("OBSOLETE")]
public class MicrosoftPayMethodData
{
    public const string MethodName = "https://pay.microsoft.com/microsoftpay";

    public MicrosoftPayMethodData()
    {
    }

    public MicrosoftPayMethodData(string merchantId = null, IList<string> supportedNetworks = null, IList<string> supportedTypes = null)
    {
        MerchantId = merchantId;
        SupportedNetworks = supportedNetworks;
        SupportedTypes = supportedTypes;
    }

    public MicrosoftPayMethodData(string merchantId = null, IList<string> supportedNetworks = null, IList<string> supportedTypes = null, bool testMode = false)
    {
        throw new NotImplementedException();
    }

    [JsonProperty(PropertyName = "merchantId")]
    public string MerchantId { get; set; }

    [JsonProperty(PropertyName = "mode")]
    public string Mode { get; set; }

    [JsonProperty(PropertyName = "supportedNetworks")]
    public IList<string> SupportedNetworks { get; set; }

    [JsonProperty(PropertyName = "supportedTypes")]
    public IList<string> SupportedTypes { get; set; }

    public PaymentMethodData ToPaymentMethodData() => throw new NotImplementedException();
}
