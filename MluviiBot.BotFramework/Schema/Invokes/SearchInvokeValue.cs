using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Value of an invoke named <c>application/search</c>.</summary>
public class SearchInvokeValue
{
    public SearchInvokeValue()
    {
    }

    [JsonProperty(PropertyName = "context")]
    public object Context { get; set; }

    /// <summary>One of <see cref="SearchInvokeTypes"/>.</summary>
    [JsonProperty(PropertyName = "kind")]
    public string Kind { get; set; }

    [JsonProperty(PropertyName = "queryOptions")]
    public SearchInvokeOptions QueryOptions { get; set; }

    [JsonProperty(PropertyName = "queryText")]
    public string QueryText { get; set; }
}
