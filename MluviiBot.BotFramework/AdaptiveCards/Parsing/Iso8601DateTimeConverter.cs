using System.Globalization;
using Newtonsoft.Json.Converters;

namespace AdaptiveCards;

/// <summary>Moments in UTC, as in <c>2026-11-22T15:55:00Z</c>; an offset that is read is converted.</summary>
public class Iso8601DateTimeConverter : IsoDateTimeConverter
{
    public Iso8601DateTimeConverter()
    {
        Culture = CultureInfo.InvariantCulture;
        DateTimeStyles = DateTimeStyles.AdjustToUniversal;
    }
}
