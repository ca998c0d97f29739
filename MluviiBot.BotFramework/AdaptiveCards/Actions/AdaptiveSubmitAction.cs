using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Sends the inputs to the bot as an ordinary message with a value.</summary>
public class AdaptiveSubmitAction : AdaptiveAction
{
    public const string TypeName = "Action.Submit";

    public AdaptiveSubmitAction()
    {
    }

    public override string Type { get; set; } = TypeName;

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
