using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Value of a commandResult activity.</summary>
public class CommandResultValue<T>
{
    public CommandResultValue()
    {
    }

    /// <summary>The id of the command that this is the result of.</summary>
    [JsonProperty(PropertyName = "commandId")]
    public string CommandId { get; set; }

    /// <summary>What the command brought; its meaning depends on the command's name.</summary>
    [JsonProperty(PropertyName = "data")]
    public T Data { get; set; }

    /// <summary>Null when the command succeeded.</summary>
    [JsonProperty(PropertyName = "error")]
    public Error Error { get; set; }
}
