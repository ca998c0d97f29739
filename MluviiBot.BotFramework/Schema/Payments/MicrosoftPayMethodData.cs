using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Payment by Microsoft Pay.</summary>
[Obsolete("Channels no longer take payments inside a conversation: send an openUrl button that leads to a payment page.")]
public class MicrosoftPayMethodData
{
    public const string MethodName = "https://pay.microsoft.com/microsoftpay";

    private const string TestMode = "TEST";

    public MicrosoftPayMethodData()
    {
    }

    public MicrosoftPayMethodData(string merchantId = null, IList<string> supportedNetworks = null, IList<string> supportedTypes = null)
    {
        MerchantId = merchantId;
        SupportedNetworks = supportedNetworks;
        SupportedTypes = supportedTypes;
    }

    public MicrosoftPayMethodData(
        string merchantId = null,
        IList<string> supportedNetworks = null,
        IList<string> supportedTypes = null,
        bool testMode = false)
        : this(merchantId, supportedNetworks, supportedTypes)
    {
        Mode = testMode ? TestMode : null;
    }

    [JsonProperty(PropertyName = "merchantId")]
    public string MerchantId { get; set; }

    /// <summary><c>TEST</c>, or null for real payments.</summary>
    [JsonProperty(PropertyName = "mode")]
    public string Mode { get; set; }

    [JsonProperty(PropertyName = "supportedNetworks")]
    public IList<string> SupportedNetworks { get; set; }

    [JsonProperty(PropertyName = "supportedTypes")]
    public IList<string> SupportedTypes { get; set; }

    /// <summary>The same as an entry of <see cref="PaymentRequest.MethodData"/>.</summary>
    public PaymentMethodData ToPaymentMethodData() => new(new List<string> { MethodName }, this);
}
