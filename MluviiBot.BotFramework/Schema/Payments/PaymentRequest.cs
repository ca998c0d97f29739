using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Value of a payment button.</summary>
[Obsolete("Channels no longer take payments inside a conversation: send an openUrl button that leads to a payment page.")]
public class PaymentRequest
{
    public const string PaymentActionType = "payment";

    public const string PaymentContentType = "application/vnd.microsoft.card.payment";

    public PaymentRequest()
    {
    }

    public PaymentRequest(
        string id = null,
        IList<PaymentMethodData> methodData = null,
        PaymentDetails details = null,
        PaymentOptions options = null,
        string expires = null)
    {
        Id = id;
        MethodData = methodData;
        Details = details;
        Options = options;
        Expires = expires;
    }

    [JsonProperty(PropertyName = "details")]
    public PaymentDetails Details { get; set; }

    /// <summary>How long the request is valid, as an ISO 8601 duration.</summary>
    [JsonProperty(PropertyName = "expires")]
    public string Expires { get; set; }

    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    [JsonProperty(PropertyName = "methodData")]
    public IList<PaymentMethodData> MethodData { get; set; }

    [JsonProperty(PropertyName = "options")]
    public PaymentOptions Options { get; set; }
}
