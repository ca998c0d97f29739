using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The error that the channel's own service answered with.</summary>
public class InnerHttpError
{
    public InnerHttpError()
    {
    }

    public InnerHttpError(int? statusCode = null, object body = null)
    {
        StatusCode = statusCode;
        Body = body;
    }

    [JsonProperty(PropertyName = "body")]
    public object Body { get; set; }

    [JsonProperty(PropertyName = "statusCode")]
    public int? StatusCode { get; set; }
}
