using Newtonsoft.Json;

namespace AdaptiveCards;

public class AdaptiveCard : AdaptiveTypedElement
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    public const string TypeName = "AdaptiveCard";

    [Obsolete("OBSOLETE")]
    public AdaptiveCard()
    {
    }

    public AdaptiveCard(string schemaVersion)
    {
        throw new NotImplementedException();
    }

    public AdaptiveCard(AdaptiveSchemaVersion schemaVersion)
    {
        throw new NotImplementedException();
    }

    [JsonProperty]
    public List<AdaptiveAction> Actions { get; set; }

    [JsonProperty]
    public AdaptiveAuthentication Authentication { get; set; }

    [JsonProperty]
    public AdaptiveBackgroundImage BackgroundImage { get; set; }

    [JsonProperty]
    public List<AdaptiveElement> Body { get; set; }

    [JsonProperty]
    public string FallbackText { get; set; }

    [JsonProperty]
    public AdaptiveHeight Height { get; set; }

    [JsonProperty]
    public string Lang { get; set; }

    [JsonProperty]
    public AdaptiveMetadata Metadata { get; set; }

    [JsonProperty(PropertyName = "minHeight")]
    public string MinHeight { get; set; }

    [Obsolete("OBSOLETE")]
    [JsonProperty]
    public AdaptiveSchemaVersion MinVersion { get; set; }

    public static Func<AdaptiveSchemaVersion> OnDeserializingMissingVersion { get; set; }

    [JsonIgnore]
    public uint PixelMinHeight { get; set; }

    [JsonProperty]
    public AdaptiveRefresh Refresh { get; set; }

    [JsonProperty]
    public bool? Rtl { get; set; }

    [JsonIgnore]
    public bool RtlXml { get; set; }

    [JsonProperty]
    public AdaptiveAction SelectAction { get; set; }

    [JsonProperty]
    public string Speak { get; set; }

    [Obsolete("OBSOLETE")]
    [JsonProperty]
    public string Title { get; set; }

    public override string Type { get; set; }

    [JsonProperty]
    public AdaptiveSchemaVersion Version { get; set; }

    [JsonProperty]
    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }

    public static AdaptiveCardParseResult FromJson(string json) => throw new NotImplementedException();

    public RemoteResourceInformation[] GetResourceInformation() => throw new NotImplementedException();

    public static AdaptiveSchemaVersion KnownSchemaVersion;

    public bool ShouldSerializeActions() => throw new NotImplementedException();

    public bool ShouldSerializeBody() => throw new NotImplementedException();

    public bool ShouldSerializeHeight() => throw new NotImplementedException();

    public bool ShouldSerializeJsonSchema() => throw new NotImplementedException();

    public bool ShouldSerializeRtlXml() => throw new NotImplementedException();

    public string ToJson() => throw new NotImplementedException();
}
