using Newtonsoft.Json;

namespace AdaptiveCards;

public class AdaptiveFact
{
    public AdaptiveFact()
    {
    }

    public AdaptiveFact(string title, string value)
    {
        Title = title;
        Value = value;
    }

    [Obsolete("OBSOLETE")]
    [JsonProperty]
    public string Speak { get; set; }

    public string Title { get; set; }

    public string Value { get; set; }
}
