using Newtonsoft.Json.Converters;

namespace AdaptiveCards;

public class Iso8601DateTimeConverter : IsoDateTimeConverter
{
    public Iso8601DateTimeConverter()
    {
    }
}
