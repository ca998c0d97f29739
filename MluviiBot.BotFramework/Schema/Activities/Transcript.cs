using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Activities of a conversation, oldest first; what goes along with a hand-off.</summary>
public class Transcript
{
    public Transcript()
    {
    }

    public Transcript(IList<Activity> activities = null)
    {
        Activities = activities;
    }

    [JsonProperty(PropertyName = "activities")]
    public IList<Activity> Activities { get; set; }
}
