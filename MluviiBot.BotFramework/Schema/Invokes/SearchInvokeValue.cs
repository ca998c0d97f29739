using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

public class SearchInvokeValue
{
    public SearchInvokeValue()
    {
    }

    [JsonProperty(PropertyName = "context")]
    public object Context { get; set; }

    [JsonProperty(PropertyName = "kind")]
    public string Kind { get; set; }

    [JsonProperty(PropertyName = "queryOptions")]
    public SearchInvokeOptions QueryOptions { get; set; }

    [JsonProperty(PropertyName = "queryText")]
    public string QueryText { get; set; }
}
