using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary><see cref="Person"/> crops the image to a circle.</summary>
[JsonConverter(typeof(IgnoreNullEnumConverter<AdaptiveImageStyle>), true)]
public enum AdaptiveImageStyle
{
    Default = 0,
    [Obsolete("Use Default instead.")]
    Normal = 0,
    Person = 1,
}
