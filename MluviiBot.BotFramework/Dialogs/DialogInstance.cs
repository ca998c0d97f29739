using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

public class DialogInstance
{
    public DialogInstance()
    {
    }

    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    public int? StackIndex { get; set; }

    [JsonProperty(PropertyName = "state")]
    public IDictionary<string, object> State { get; set; }

    public string Version { get; set; }
}
