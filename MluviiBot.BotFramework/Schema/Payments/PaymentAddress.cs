using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Where to deliver.</summary>
[Obsolete("Channels no longer take payments inside a conversation: send an openUrl button that leads to a payment page.")]
public class PaymentAddress
{
    public PaymentAddress()
    {
    }

    public PaymentAddress(
        string country = null,
        IList<string> addressLine = null,
        string region = null,
        string city = null,
        string dependentLocality = null,
        string postalCode = null,
        string sortingCode = null,
        string languageCode = null,
        string organization = null,
        string recipient = null,
        string phone = null)
    {
        Country = country;
        AddressLine = addressLine;
        Region = region;
        City = city;
        DependentLocality = dependentLocality;
        PostalCode = postalCode;
        SortingCode = sortingCode;
        LanguageCode = languageCode;
        Organization = organization;
        Recipient = recipient;
        Phone = phone;
    }

    [JsonProperty(PropertyName = "addressLine")]
    public IList<string> AddressLine { get; set; }

    [JsonProperty(PropertyName = "city")]
    public string City { get; set; }

    /// <summary>ISO 3166 code.</summary>
    [JsonProperty(PropertyName = "country")]
    public string Country { get; set; }

    [JsonProperty(PropertyName = "dependentLocality")]
    public string DependentLocality { get; set; }

    /// <summary>BCP 47.</summary>
    [JsonProperty(PropertyName = "languageCode")]
    public string LanguageCode { get; set; }

    [JsonProperty(PropertyName = "organization")]
    public string Organization { get; set; }

    [JsonProperty(PropertyName = "phone")]
    public string Phone { get; set; }

    [JsonProperty(PropertyName = "postalCode")]
    public string PostalCode { get; set; }

    [JsonProperty(PropertyName = "recipient")]
    public string Recipient { get; set; }

    [JsonProperty(PropertyName = "region")]
    public string Region { get; set; }

    [JsonProperty(PropertyName = "sortingCode")]
    public string SortingCode { get; set; }
}
