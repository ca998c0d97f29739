using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

public class CommandValue<T>
{
    public CommandValue()
    {
    }

    [JsonProperty(PropertyName = "commandId")]
    public string CommandId { get; set; }

    [JsonProperty(PropertyName = "data")]
    public T Data { get; set; }
}
