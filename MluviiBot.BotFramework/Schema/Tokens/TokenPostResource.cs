using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Where a client may put its token.</summary>
public class TokenPostResource
{
    public TokenPostResource()
    {
    }

    /// <summary>Address that carries its own permission to write.</summary>
    [JsonProperty(PropertyName = "sasUrl")]
    public string SasUrl { get; set; }
}
