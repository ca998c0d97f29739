using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Invokes the bot with the inputs and shows the card that it answers with (schema 1.4).</summary>
public class AdaptiveExecuteAction : AdaptiveAction
{
    public const string TypeName = "Action.Execute";

    public AdaptiveExecuteAction()
    {
    }

    public override string Type { get; set; } = TypeName;

    /// <summary>The bot's name for what is to be done.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Verb { get; set; }

    /// <summary>Sent along with the inputs; a text or any object that becomes a JSON object.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public object Data { get; set; }

    /// <summary><see cref="Data"/> as JSON; null if there is none.</summary>
    /// <exception cref="JsonException">What is set is not JSON.</exception>
    [JsonIgnore]
    public string DataJson
    {
        get => Data is null ? null : CardWriting.ToJson(Data);
        set => Data = value is null ? null : CardWriting.FromJson(value);
    }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveAssociatedInputs AssociatedInputs { get; set; }
}
