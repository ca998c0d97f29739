using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>How a background image covers the area it is given.</summary>
[JsonConverter(typeof(IgnoreNullEnumConverter<AdaptiveImageFillMode>), true)]
public enum AdaptiveImageFillMode
{
    Cover = 0,
    RepeatHorizontally = 1,
    RepeatVertically = 2,
    Repeat = 3,
}
