using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>How a client asks for the token of a user who is signing in.</summary>
public class TokenPollingSettings
{
    public TokenPollingSettings()
    {
    }

    /// <summary>Milliseconds between two questions.</summary>
    [JsonProperty(PropertyName = "interval")]
    public int Interval { get; set; }

    /// <summary>Milliseconds after which to give up; 0 gives up at once.</summary>
    [JsonProperty(PropertyName = "timeout")]
    public int Timeout { get; set; }
}
