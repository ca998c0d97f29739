using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

public class RecognizerResult : IRecognizerConvert
{
    public RecognizerResult()
    {
    }

    [JsonProperty(PropertyName = "alteredText")]
    public string AlteredText { get; set; }

    [JsonProperty(PropertyName = "entities")]
    public JObject Entities { get; set; }

    [JsonProperty(PropertyName = "intents")]
    public IDictionary<string, IntentScore> Intents { get; set; }

    [JsonExtensionData(ReadData = true, WriteData = true)]
    public IDictionary<string, object> Properties { get; set; }

    [JsonProperty(PropertyName = "text")]
    public string Text { get; set; }

    public void Convert(object result) => throw new NotImplementedException();
}
