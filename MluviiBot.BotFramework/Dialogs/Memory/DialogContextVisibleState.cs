using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The memory of a turn by scope.</summary>
[Obsolete("Use DialogContext.State.GetMemorySnapshot().")]
public class DialogContextVisibleState
{
    public DialogContextVisibleState()
    {
    }

    [JsonProperty(PropertyName = "conversation")]
    public IDictionary<string, object> Conversation { get; set; }

    [JsonProperty(PropertyName = "dialog")]
    public IDictionary<string, object> Dialog { get; set; }

    [JsonProperty(PropertyName = "user")]
    public IDictionary<string, object> User { get; set; }
}
