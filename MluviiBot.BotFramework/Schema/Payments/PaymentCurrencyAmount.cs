using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>An amount of money.</summary>
[Obsolete("Channels no longer take payments inside a conversation: send an openUrl button that leads to a payment page.")]
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

    /// <summary>ISO 4217 code, unless <see cref="CurrencySystem"/> says otherwise.</summary>
    [JsonProperty(PropertyName = "currency")]
    public string Currency { get; set; }

    [JsonProperty(PropertyName = "currencySystem")]
    public string CurrencySystem { get; set; }

    /// <summary>A decimal number with a point.</summary>
    [JsonProperty(PropertyName = "value")]
    public string Value { get; set; }
}
