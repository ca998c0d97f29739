using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>What a recognizer found in a text.</summary>
public class RecognizerResult : IRecognizerConvert
{
    public RecognizerResult()
    {
    }

    /// <summary>The text after corrections; null when there were none.</summary>
    [JsonProperty(PropertyName = "alteredText")]
    public string AlteredText { get; set; }

    [JsonProperty(PropertyName = "entities")]
    public JObject Entities { get; set; }

    [JsonProperty(PropertyName = "intents")]
    public IDictionary<string, IntentScore> Intents { get; set; }

    /// <summary>What the recognizer adds of its own.</summary>
    [JsonExtensionData(ReadData = true, WriteData = true)]
    public IDictionary<string, object> Properties { get; set; } = new Dictionary<string, object>();

    [JsonProperty(PropertyName = "text")]
    public string Text { get; set; }

    /// <summary>Takes over what another result holds.</summary>
    /// <param name="result">A <see cref="RecognizerResult"/>.</param>
    public void Convert(object result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var other = result as RecognizerResult ?? throw new ArgumentException($"A {nameof(RecognizerResult)} is needed, not a {result.GetType()}.", nameof(result));
        AlteredText = other.AlteredText;
        Entities = other.Entities;
        Intents = other.Intents;
        Properties = other.Properties;
        Text = other.Text;
    }
}
