namespace AdaptiveCards;

/// <summary>What a renderer can do, for <see cref="AdaptiveTypedElement.MeetsRequirements"/>: features and their versions.</summary>
public class AdaptiveFeatureRegistration
{
    private const string CardsFeature = "adaptiveCards";

    /// <summary>On either side: any version will do.</summary>
    private const string AnyVersion = "*";

    private readonly Dictionary<string, string> _features = new(StringComparer.Ordinal)
    {
        [CardsFeature] = AdaptiveCard.KnownSchemaVersion.ToString(),
    };

    public AdaptiveFeatureRegistration()
    {
    }

    /// <summary>The version of the feature; empty if it is not registered.</summary>
    public string Get(string feature) => _features.GetValueOrDefault(feature, string.Empty);

    /// <exception cref="AdaptiveException">The feature is adaptiveCards itself.</exception>
    public void Remove(string feature)
    {
        Refuse(feature);
        _features.Remove(feature);
    }

    /// <param name="feature">Its name as in <c>requires</c>.</param>
    /// <param name="version">As "1.2", or "*" for whatever version is asked for.</param>
    /// <exception cref="AdaptiveException">The feature is adaptiveCards itself.</exception>
    public void Set(string feature, string version)
    {
        Refuse(feature);
        _features[feature] = version;
    }

    internal bool Meets(string feature, string required) =>
        _features.TryGetValue(feature, out var offered)
        && (required == AnyVersion
            || offered == AnyVersion
            || (AdaptiveSchemaVersion.TryParse(offered, out var has) && AdaptiveSchemaVersion.TryParse(required, out var needs) && has >= needs));

    private static void Refuse(string feature)
    {
        if (feature == CardsFeature)
        {
            throw new AdaptiveException($"The version of {CardsFeature} is that of the library; it cannot be changed.");
        }
    }
}
