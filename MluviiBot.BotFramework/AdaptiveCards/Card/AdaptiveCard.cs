using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A card: elements above, buttons below. It is sent as an attachment of the type <see cref="ContentType"/>.</summary>
[JsonConverter(typeof(AdaptiveCardConverter))]
public class AdaptiveCard : AdaptiveTypedElement
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    public const string TypeName = "AdaptiveCard";

    /// <summary>The newest version of the schema that is read; of a newer card only its fallback text is kept.</summary>
    public static AdaptiveSchemaVersion KnownSchemaVersion = new(1, 6);

    [Obsolete("Say which version of the schema the card needs: new AdaptiveCard(\"1.5\"). Without it the version is 1.0.")]
    public AdaptiveCard()
        : this(new AdaptiveSchemaVersion(1, 0))
    {
    }

    /// <param name="schemaVersion">As "1.5".</param>
    /// <exception cref="FormatException">It is not a version.</exception>
    public AdaptiveCard(string schemaVersion)
        : this(new AdaptiveSchemaVersion(schemaVersion))
    {
    }

    /// <param name="schemaVersion">The version that a client must know to show the card.</param>
    public AdaptiveCard(AdaptiveSchemaVersion schemaVersion) => Version = schemaVersion;

    /// <summary>The version that a card without one is taken to have; null (the default) makes such a card an error.</summary>
    public static Func<AdaptiveSchemaVersion> OnDeserializingMissingVersion { get; set; }

    public override string Type { get; set; } = TypeName;

    /// <summary>The version that a client must know to show the card. A card within a card may have none.</summary>
    [JsonProperty(Order = -7, DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveSchemaVersion Version { get; set; }

    [Obsolete("Use Version instead.")]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveSchemaVersion MinVersion { get; set; }

    /// <summary>Shown by a client that does not know the <see cref="Version"/>; may be Markdown.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string FallbackText { get; set; }

    /// <summary>What is read aloud for the card: plain text or SSML.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Speak { get; set; }

    /// <summary>The language of the card, as "cs"; clients format dates and times by it.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Lang { get; set; }

    /// <summary>Right to left if true, left to right if false; null follows the language.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool? Rtl { get; set; }

    [JsonIgnore]
    public bool RtlXml
    {
        get => Rtl ?? false;
        set => Rtl = value;
    }

    [Obsolete("Use an AdaptiveTextBlock in the Body instead.")]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Title { get; set; }

    [JsonConverter(typeof(AdaptiveBackgroundImageConverter))]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveBackgroundImage BackgroundImage { get; set; }

    /// <summary>As "80px"; null for none.</summary>
    /// <exception cref="FormatException">It is not a number of pixels.</exception>
    [JsonProperty(PropertyName = "minHeight", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string MinHeight
    {
        get => Pixels.Format(PixelMinHeight);
        set => PixelMinHeight = Pixels.Parse(value);
    }

    /// <summary>The same as <see cref="MinHeight"/>; 0 for none.</summary>
    [JsonIgnore]
    public uint PixelMinHeight { get; set; }

    [JsonProperty]
    public AdaptiveHeight Height { get; set; } = AdaptiveHeight.Auto;

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }

    [JsonConverter(typeof(IgnoreEmptyItemsConverter<AdaptiveElement>))]
    [JsonProperty]
    public List<AdaptiveElement> Body { get; set; } = [];

    /// <summary>The buttons below the body.</summary>
    [JsonConverter(typeof(IgnoreEmptyItemsConverter<AdaptiveAction>))]
    [JsonProperty]
    public List<AdaptiveAction> Actions { get; set; } = [];

    /// <summary>What a click on the card does; anything but Action.ShowCard.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveAction SelectAction { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveRefresh Refresh { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveAuthentication Authentication { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveMetadata Metadata { get; set; }

    /// <summary>Where the JSON schema lies, if the card that was read said so.</summary>
    [JsonProperty("$schema", Order = -9)]
    internal string JsonSchema { get; set; }

    /// <exception cref="AdaptiveSerializationException">It is not a card; the message says why and where.</exception>
    public static AdaptiveCardParseResult FromJson(string json) => CardParsing.ParseCard(json);

    /// <summary>The images and media that a client will fetch to show the card.</summary>
    public RemoteResourceInformation[] GetResourceInformation() => CardResources.Of(this);

    public bool ShouldSerializeActions() => Actions?.Count > 0;

    public bool ShouldSerializeBody() => Body?.Count > 0;

    public bool ShouldSerializeHeight() => Height?.ShouldSerializeAdaptiveHeight() is true;

    public bool ShouldSerializeJsonSchema() => JsonSchema is not null;

    public bool ShouldSerializeRtlXml() => Rtl.HasValue;

    /// <summary>The card as indented JSON.</summary>
    /// <exception cref="JsonSerializationException">Something that the schema requires is null.</exception>
    public string ToJson() => CardWriting.ToJson(this);
}
