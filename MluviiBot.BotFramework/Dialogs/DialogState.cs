using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

public class DialogState
{
    public DialogState()
    {
    }

    public DialogState(List<DialogInstance> stack)
    {
        throw new NotImplementedException();
    }

    [JsonProperty(PropertyName = "dialogStack")]
    public List<DialogInstance> DialogStack { get; set; }
}
