using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Value of a command activity.</summary>
public class CommandValue<T>
{
    public CommandValue()
    {
    }

    /// <summary>Chosen by the sender; the result names it.</summary>
    [JsonProperty(PropertyName = "commandId")]
    public string CommandId { get; set; }

    /// <summary>Arguments; their meaning depends on the command's name.</summary>
    [JsonProperty(PropertyName = "data")]
    public T Data { get; set; }
}
