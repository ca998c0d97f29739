using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

[Obsolete("OBSOLETE")]
public class PaymentCurrencyAmount
{
    public PaymentCurrencyAmount()
    {
    }

    public PaymentCurrencyAmount(string currency = null, string value = null, string currencySystem = null)
    {
        Currency = currency;
        Value = value;
        CurrencySystem = currencySystem;
    }

    [JsonProperty(PropertyName = "currency")]
    public string Currency { get; set; }

    [JsonProperty(PropertyName = "currencySystem")]
    public string CurrencySystem { get; set; }

    [JsonProperty(PropertyName = "value")]
    public string Value { get; set; }
}
