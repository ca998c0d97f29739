using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The stored dialog stack of one conversation, or of one component within it. The active dialog comes first.</summary>
public class DialogState
{
    public DialogState()
        : this(null)
    {
    }

    public DialogState(List<DialogInstance> stack)
    {
        DialogStack = stack ?? [];
    }

    [JsonProperty(PropertyName = "dialogStack")]
    public List<DialogInstance> DialogStack { get; set; }
}
