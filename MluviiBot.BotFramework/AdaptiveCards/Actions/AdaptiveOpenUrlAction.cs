using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Opens a web page, or an app by its own scheme.</summary>
public class AdaptiveOpenUrlAction : AdaptiveAction
{
    public const string TypeName = "Action.OpenUrl";

    public AdaptiveOpenUrlAction()
    {
    }

    public override string Type { get; set; } = TypeName;

    [JsonRequired]
    public Uri Url { get; set; }

    /// <summary><see cref="Url"/> as it was written; may be relative.</summary>
    [JsonIgnore]
    public string UrlString
    {
        get => Url?.OriginalString;
        set => Url = value is null ? null : new Uri(value, UriKind.RelativeOrAbsolute);
    }
}
