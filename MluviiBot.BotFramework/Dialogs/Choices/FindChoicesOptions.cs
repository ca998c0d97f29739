using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

public class FindChoicesOptions : FindValuesOptions
{
    public FindChoicesOptions()
    {
    }

    [JsonProperty(PropertyName = "noAction")]
    public bool NoAction { get; set; }

    [JsonProperty(PropertyName = "noValue")]
    public bool NoValue { get; set; }

    [JsonProperty(PropertyName = "recognizeNumbers")]
    public bool RecognizeNumbers { get; set; }

    [JsonProperty(PropertyName = "recognizeOrdinals")]
    public bool RecognizeOrdinals { get; set; }
}
