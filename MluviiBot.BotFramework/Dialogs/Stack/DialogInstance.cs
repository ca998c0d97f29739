using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One dialog on the stack of one conversation. This is what storage keeps.</summary>
public class DialogInstance
{
    public DialogInstance()
    {
    }

    /// <summary>The <see cref="Dialog.Id"/> by which the dialog is found again in the next turn.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    /// <summary>Position on the stack of the instance whose state this one shares; null when it has its own.</summary>
    public int? StackIndex { get; set; }

    /// <summary>Whatever the dialog wants to keep. After loading, integers are longs and objects may be JObjects.</summary>
    [JsonProperty(PropertyName = "state")]
    public IDictionary<string, object> State { get; set; }

    /// <summary>The version of a container's inner dialogs when it last ran; see <see cref="DialogEvents.VersionChanged"/>.</summary>
    public string Version { get; set; }
}
