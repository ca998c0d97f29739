using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Which part of the results is wanted.</summary>
public class SearchInvokeOptions
{
    public SearchInvokeOptions()
    {
    }

    /// <summary>How many results to leave out.</summary>
    [JsonProperty(PropertyName = "skip")]
    public int Skip { get; set; }

    /// <summary>How many results at most.</summary>
    [JsonProperty(PropertyName = "top")]
    public int Top { get; set; }
}
