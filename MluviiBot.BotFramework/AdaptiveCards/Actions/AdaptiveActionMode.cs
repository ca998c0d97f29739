using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Where a host shows an action: as a button of its own, or in the overflow menu (schema 1.5).</summary>
[JsonConverter(typeof(IgnoreNullEnumConverter<AdaptiveActionMode>), true)]
public enum AdaptiveActionMode
{
    Primary = 0,
    Secondary = 1,
}
